/** Every place where the very words of a quote stand, in folded form. */
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

/** The places of the words, in reading order. */
export function exactPlaces(page: Folded, quote: PreparedQuote): ExactPlace[] {
  return spansOf(page.text, quote).map((span) => ({
    span,
    prefix: prefixAgreement(page, span.start, quote.prefix),
    suffix: suffixAgreement(page, span.end, quote.suffix),
    length: quote.words.length,
  }));
}

/**
 * A place in the middle of a longer word counts only where the reader's own selection began or ended within one. Where
 * the words stand with their whole context, only those places count; of very many others, those whose neighbouring
 * units agree longest.
 */
function spansOf(text: string, quote: PreparedQuote): Span[] {
  const { passage, words, startsAtWord, endsAtWord } = quote;
  const isWhole = ({ start, end }: Span): boolean =>
    (!startsAtWord || isWordEdge(text, start)) && (!endsAtWord || isWordEdge(text, end));
  const spans = startsOf(text, words)
    .map((start) => ({ start, end: start + words.length }))
    .filter(isWhole);
  if (spans.length < 2) return spans;
  const unmoved = spans.filter(({ start }) => text.startsWith(passage, start - quote.quote.start));
  if (unmoved.length > 0) return unmoved.slice(0, MOST);
  if (spans.length <= MOST) return spans;
  return spans
    .map((span) => ({ span, agreeing: unitsAgreeing(text, span, quote) }))
    .sort((a, b) => b.agreeing - a.agreeing)
    .slice(0, MOST)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) starts.push(start);
  return starts;
}

/** How many units on both sides of a place are those of the recorded context, counted outwards from the quote. */
function unitsAgreeing(text: string, span: Span, { passage, quote }: PreparedQuote): number {
  let before = 0;
  while (before < quote.start && text.charAt(span.start - 1 - before) === passage.charAt(quote.start - 1 - before))
    before += 1;
  let after = 0;
  while (quote.end + after < passage.length && text.charAt(span.end + after) === passage.charAt(quote.end + after))
    after += 1;
  return before + after;
}
