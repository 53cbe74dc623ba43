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
      opening !== undefined && (isBareVerb(opening, sentence.tokens[at + 1]) || isProhibition(sentence.tokens, at))
    );
  },
};

/** "let" and "thank" open wishes and thanks as often as orders; none of them wants a source. */
function isBareVerb(token: Token, next: Token | undefined): boolean {
  return token.pos === 'VERB' && token.lower === token.lemma && next?.pos !== 'VERB' && next?.pos !== 'AUX';
}

function isProhibition(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'do' && /^(n[o’']?t|not)$/.test(tokens[at + 1]?.lower ?? '');
}
