/**
 * The rival: the steps and weights of the Hypothesis client's quote matcher over the same library it uses. All exact
 * places, else the approximate ones with the fewest errors (up to half the quote's length, at most 256); of these the
 * one with the best weighted score, without any cut-off.
 */
import search from 'approx-string-match';
import type { QuoteSelector } from '../../lib/anchoring/types.ts';
import type { Span } from '../../lib/text/span.ts';

/** A quote as that client records it: 32 units of context a side, and where it stood. */
export interface PlainTarget {
  readonly quote: QuoteSelector;
  readonly start: number;
}

/** The place of a quote in a text, or null. */
export function matchLikeHypothesis(text: string, { quote, start }: PlainTarget): Span | null {
  const { exact, prefix, suffix } = quote;
  const matches = bestMatches(text, exact, Math.min(256, exact.length / 2));
  const scored = matches.map((match) => {
    const words = 1 - match.errors / exact.length;
    const left =
      prefix === '' ? 1 : likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const right = suffix === '' ? 1 : likeness(text.slice(match.end, match.end + suffix.length), suffix);
    const position = 1 - Math.abs(match.start - start) / text.length;
    return { match, score: (50 * words + 20 * left + 20 * right + 2 * position) / 92 };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best === undefined ? null : { start: best.match.start, end: best.match.end };
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function bestMatches(text: string, words: string, maxErrors: number): Match[] {
  const exact: Match[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    exact.push({ start, end: start + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, maxErrors);
}

function likeness(text: string, words: string): number {
  if (text === '') return 0;
  const [first] = bestMatches(text, words, words.length);
  return first === undefined ? 0 : 1 - first.errors / words.length;
}
