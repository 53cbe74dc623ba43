/**
 * The words that weighed most in a sentence where no detector of its kind found a phrase of its lexicon: the mark still
 * shows the reader the very words that made it.
 */
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Weights } from './linear-model.ts';

const MOST_WORDS = 2;
/** Grammar weighs too, but shows a reader nothing. */
const CONTENT_WORDS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** Up to two content words with the largest weights, in reading order; the first verb or word where none has any. */
export function weighedWords(tokens: readonly Token[], weights: Weights): Span[] {
  const weighed = tokens
    .filter((token) => CONTENT_WORDS.has(token.pos) && (weights.get(token.lemma) ?? 0) > 0)
    .sort((a, b) => (weights.get(b.lemma) ?? 0) - (weights.get(a.lemma) ?? 0))
    .slice(0, MOST_WORDS)
    .map((token) => token.span)
    .sort((a, b) => a.start - b.start);
  if (weighed.length > 0) return weighed;
  const first =
    tokens.find((token) => token.pos === 'VERB') ?? tokens.find((token) => token.pos !== 'PUNCT') ?? tokens[0];
  return first === undefined ? [] : [first.span];
}
