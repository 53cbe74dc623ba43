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
    const opening = sentence.tokens.find((token) => !LEAD_INS.has(token.lower));
    const at = opening === undefined ? -1 : sentence.tokens.indexOf(opening);
    return (
      opening !== undefined &&
      (isBareVerb(opening, sentence.tokens[at + 1], sentence.tokens[at + 2]) || isProhibition(sentence.tokens, at))
    );
  },
};

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
