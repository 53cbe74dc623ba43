/** The places where something like a quote stands, in folded form: proposed by the gram index, measured by edit distance. */
import { lengthOf, type Span, trimmed } from '../text/span.ts';
import { spansWithinContext } from './context.ts';
import { compilePattern, type EditMatch, fewestErrors, type Pattern, searchBest } from './edit-distance.ts';
import { type GramIndex, likelyStarts } from './gram-index.ts';
import type { PreparedQuote } from './prepared-quote.ts';
import { snappedToWords } from './word-boundary.ts';

/** A place, and how much of the quote's wording it keeps, between 0 and 1. */
export interface ApproximatePlace {
  readonly span: Span;
  readonly similarity: number;
}

/** So many proposals are measured; the right one is nearly always among the first three. */
const PROPOSALS = 8;
/** More than every second unit changed is another sentence. */
const MOST_ERRORS = 0.5;
/** A quote longer than this is sought by its two ends: the distance of the whole would take too long. */
const WHOLE = 512;
const END = 256;
/** The vote tells a start to within this many units, and words inserted before the quote may shift it again. */
const BLUR = 96;

/**
 * Places for a quote that does not stand word for word, in no particular order. One place may come with several borders;
 * the caller takes the best of those that overlap.
 */
export function approximatePlaces(index: GramIndex, quote: PreparedQuote): ApproximatePlace[] {
  const measure = quote.words.length <= WHOLE ? wholeMeasure(quote) : endsMeasure(quote);
  return likelyStarts(index, quote.passage, PROPOSALS)
    .flatMap((start) => measure(index.text, start + quote.passageStart))
    .filter(({ span }) => span.start < span.end);
}

type Measure = (text: string, start: number) => ApproximatePlace[];

function wholeMeasure({ words, context }: PreparedQuote): Measure {
  const pattern = compilePattern(words);
  const length = words.length;
  return (text, start) => {
    const match = searchNear(text, start, pattern);
    if (match === null) return [];
    const others = spansWithinContext(text, match.span, context).map((other) => {
      // Searched within, not across, the span: what the span is longer by must be counted too.
      const errors = Math.max(fewestErrors(text, other, pattern), lengthOf(other) - length);
      return { span: trimmed(text, other), similarity: 1 - errors / length };
    });
    const span = snappedToWords(text, match.span);
    // "dam" stands in "damage" without an error; what the word is longer by is one.
    const added = Math.max(0, lengthOf(span) - lengthOf(match.span));
    return [{ span, similarity: 1 - (match.errors + added) / length }, ...others];
  };
}

/** The first and last words of a long quote, each in its place; what lies between must be about as long as it was. */
function endsMeasure({ words }: PreparedQuote): Measure {
  const head = compilePattern(words.slice(0, END));
  const tail = compilePattern(words.slice(-END));
  return (text, start) => {
    const first = searchNear(text, start, head);
    if (first === null) return [];
    const last = lastNear(text, first.span.start + words.length - END, tail, first.span.end);
    if (last === null) return [];
    const span = { start: first.span.start, end: last.span.end };
    const length = span.end - span.start;
    const stretched = Math.min(length, words.length) / Math.max(length, words.length);
    return [
      { span: snappedToWords(text, span), similarity: stretched * (1 - (first.errors + last.errors) / (2 * END)) },
    ];
  };
}

/** Text inserted or cut in the middle of a long quote moves its end; it is sought ever farther, up to half the length. */
function lastNear(text: string, start: number, tail: Pattern, after: number): EditMatch | null {
  for (const reach of [BLUR, BLUR * 8, BLUR * 64]) {
    const within = { start: Math.max(after, start - reach), end: Math.min(text.length, start + END + reach) };
    const match = within.start < within.end ? searchBest(text, within, tail, END * MOST_ERRORS) : null;
    if (match !== null) return match;
  }
  return null;
}

function searchNear(text: string, start: number, pattern: Pattern): EditMatch | null {
  const length = pattern.text.length;
  const maxErrors = Math.floor(length * MOST_ERRORS);
  const within = { start: Math.max(0, start - BLUR), end: Math.min(text.length, start + length + maxErrors + BLUR) };
  return within.start < within.end ? searchBest(text, within, pattern, maxErrors) : null;
}
