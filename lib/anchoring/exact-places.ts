/** The places where the very words of a quote stand, in folded form. */
import type { Span } from '../text/span.ts';
import { prefixAgreement, suffixAgreement } from './context.ts';
import type { Folded } from './fold.ts';
import type { PreparedQuote } from './prepared-quote.ts';
import type { Evidence } from './score.ts';
import { isWordEdge } from './word-boundary.ts';

/** A place of the very words, and what speaks for it. */
export interface ExactPlace extends Evidence {
  readonly span: Span;
}

/** More places than this are not compared at length. */
const MOST = 200;
/** Words that stand more often than that count only where so many units before or behind them stand as well. */
const NEAR = 12;
/** And of a text that repeats itself from end to end, no more than this. */
const MOST_BESIDE = 5000;

/**
 * The places of the words. A place in the middle of a longer word counts only where the reader's own selection began or
 * ended within one. Where the words stand with their whole context, only those places count; of very many, those
 * nearest to where the quote stood (`hint`).
 */
export function exactPlaces(page: Folded, quote: PreparedQuote, hint: number): ExactPlace[] {
  const { passage, words, startsAtWord, endsAtWord } = quote;
  const starts = startsOf(page.text, quote, hint).filter(
    (start) =>
      (!startsAtWord || isWordEdge(page.text, start)) && (!endsAtWord || isWordEdge(page.text, start + words.length)),
  );
  const unmoved = starts.filter(
    (start) => start >= quote.quote.start && page.text.startsWith(passage, start - quote.quote.start),
  );
  return (unmoved.length > 0 ? unmoved : starts).map((start) => ({
    span: { start, end: start + words.length },
    prefix: prefixAgreement(page, start, quote.prefix),
    suffix: suffixAgreement(page, start + words.length, quote.suffix),
    length: words.length,
  }));
}

function startsOf(text: string, { passage, quote, words }: PreparedQuote, hint: number): number[] {
  const everywhere = occurrences(text, words, MOST + 1);
  if (everywhere.length <= MOST) return everywhere;
  const before = Math.max(0, quote.start - NEAR);
  const beside = new Set([
    ...occurrences(text, passage.slice(before, quote.end), MOST_BESIDE).map((start) => start + quote.start - before),
    ...occurrences(text, passage.slice(quote.start, quote.end + NEAR), MOST_BESIDE),
  ]);
  return [...beside].sort((a, b) => Math.abs(a - hint) - Math.abs(b - hint)).slice(0, MOST);
}

function occurrences(text: string, words: string, most: number): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(words); start >= 0 && starts.length < most; start = text.indexOf(words, start + 1))
    starts.push(start);
  return starts;
}
