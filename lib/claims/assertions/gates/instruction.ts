import type { Token } from '../../../text/tokens.ts';
import type { Gate } from './gate.ts';

const LEAD_INS = new Set([
  'please',
  'then',
  'always',
  'never',
  'simply',
  'just',
  'now',
  'also',
  'and',
  'or',
  'so',
  'first',
  'next',
  'finally',
  ',',
  '-',
  '–',
  '•',
  'but',
  '"',
  '“',
  'instead',
]);

/** Advice and orders to the reader: the sentence opens with a bare verb. */
export const instruction: Gate = {
  id: 'instruction',
  explain: 'Instructions and advice: sentences that open with a bare verb.',
  effect: 'never',
  example: 'Choose the best paint for your door.',
  passes: 'The best paint protects your door.',
  holds: ({ sentence }) => {
    const { tokens } = sentence;
    const from = behindCondition(tokens);
    const at = tokens.findIndex(({ lower }, i) => i >= from && !LEAD_INS.has(lower));
    const opening = tokens[at];
    return opening !== undefined && (isBareVerb(opening, tokens[at + 1], tokens[at + 2]) || isProhibition(tokens, at));
  },
};

/** "If a drop has run, [wait until it is hard]": where the order begins. */
function behindCondition(tokens: readonly Token[]): number {
  const opens = tokens.findIndex(({ lower }) => !LEAD_INS.has(lower));
  if (!CONDITIONS.has(tokens[opens]?.lower ?? '')) return 0;
  const comma = tokens.findIndex(({ text }, i) => i > opens && i < opens + LONGEST_CONDITION && text === ',');
  return comma === -1 ? 0 : comma + 1;
}

const CONDITIONS = new Set(['if', 'when', 'once', 'before', 'after', 'while', 'unless', 'until', 'where']);
const LONGEST_CONDITION = 20;

const OBJECT_OPENERS = new Set(['DET', 'PRON', 'NUM', 'ADJ', 'NOUN']);
/** Orders whose verb the tagger takes for a noun: "Use paints", "Place the pan". */
const ORDERS = new Set(
  'use place cut cook heat cover rest drain season press time plan park water salt butter'.split(' '),
);

/** "let" and "thank" open wishes and thanks as often as orders; none of them wants a source. */
function isBareVerb(token: Token, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (isVerb(next)) return false;
  if (token.pos === 'VERB') return token.lower === token.lemma;
  return ORDERS.has(token.lower) && OBJECT_OPENERS.has(next?.pos ?? '') && !isVerb(afterNext);
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

function isProhibition(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'do' && /^(n[o’']?t|not)$/.test(tokens[at + 1]?.lower ?? '');
}
