/**
 * The places of a quote that was torn apart by an insertion longer than its half (an advertisement between two of its
 * sentences), and of a quote too long to be laid on the page as a whole: its two ends are sought each on its own.
 */
import { type Span, textOf } from '../text/span.ts';
import { type ApproximatePlace, approximatePlaces } from './approximate-places.ts';
import { gapBetween } from './context.ts';
import type { Folded } from './fold.ts';
import { type GramIndex, type Proposal, proposeStarts } from './gram-index.ts';
import { compared, type PreparedQuote } from './prepared-quote.ts';

/** A longer passage is not laid on the page as a whole: that would take several milliseconds. */
export const LONGEST_WHOLE = 2048;
/** So much of a long quote is sought at each end. */
const END = 480;
/** The halves of a shorter quote say too little. */
const SHORTEST = 48;
/** The halves of a quote that was torn apart have this share of its votes at least. */
const TORN = 0.4;
/** An end of which less is kept is not one. */
const KEPT = 0.5;
/** The place may be longer than the quote by as much again and this; a long one may also have lost its half. */
const INSERTED = 400;
const LEFT = 0.5;

/** Whether a quote may have been torn apart: then its halves vote for two starts, together still with many votes. */
export function mayBeTorn([first, second]: readonly Proposal[]): boolean {
  return first !== undefined && second !== undefined && first.share + second.share >= TORN;
}

/** Places whose two ends are those of the quote. Gives way after each end that was looked at. */
export function* tornPlaces(index: GramIndex, page: Folded, quote: PreparedQuote): Generator<null, ApproximatePlace[]> {
  const { length } = quote.words;
  if (length < SHORTEST) return [];
  const end = Math.min(END, length >> 1);
  const head = part(quote, 0, quote.quote.start + end);
  const tail = part(quote, quote.quote.end - end, quote.passage.length);
  const heads = yield* approximatePlaces(page, head, proposeStarts(index, head.passage));
  const tails = yield* approximatePlaces(page, tail, proposeStarts(index, tail.passage));
  const places: ApproximatePlace[] = [];
  for (const first of heads) {
    for (const last of tails) {
      const span = { start: first.span.start, end: last.span.end };
      if (first.kept < KEPT || last.kept < KEPT || !mayBe(span, first.span, last.span, length)) continue;
      places.push({
        span,
        length,
        kept: (first.kept + last.kept) / 2,
        figures: Math.min(first.figures, last.figures),
        prefix: first.prefix,
        suffix: last.suffix,
        agreement: (first.agreement + last.agreement) / 2,
        gap: gapBetween(page.units, span, quote),
      });
    }
  }
  return places;
}

function mayBe({ start, end }: Span, head: Span, tail: Span, length: number): boolean {
  return head.end <= tail.start && end - start >= length * LEFT && end - start <= length * 2 + INSERTED;
}

/** One end of the quote with the context on its side. */
function part({ passage, quote, ...whole }: PreparedQuote, start: number, end: number): PreparedQuote {
  const shorter = { start: Math.max(0, quote.start - start), end: Math.min(quote.end, end) - start };
  const ofPassage = textOf(passage, { start, end });
  return {
    ...whole,
    passage: ofPassage,
    quote: shorter,
    words: textOf(ofPassage, shorter),
    ...(start === 0 ? { suffix: compared('') } : { prefix: compared('') }),
  };
}
