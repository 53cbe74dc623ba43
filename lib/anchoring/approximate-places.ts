/** The places where something like a quote stands, in folded form: proposed by the gram index, measured by edit distance. */
import { overlaps, type Span } from '../text/span.ts';
import { compilePattern, type EditMatch, type Pattern, searchBest } from './edit-distance.ts';
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

/** Places for a quote that does not stand word for word, in no particular order; they do not overlap. */
export function approximatePlaces(index: GramIndex, quote: PreparedQuote): ApproximatePlace[] {
  const measure = quote.words.length <= WHOLE ? wholeMeasure(quote) : endsMeasure(quote);
  const places: ApproximatePlace[] = [];
  for (const start of likelyStarts(index, quote.passage, PROPOSALS)) {
    const found = measure(index.text, start + quote.passageStart);
    if (found === null || found.span.start >= found.span.end) continue;
    const rival = places.findIndex((place) => overlaps(place.span, found.span));
    if (rival < 0) places.push(found);
    else if (found.similarity > (places[rival]?.similarity ?? 0)) places[rival] = found;
  }
  return places;
}

type Measure = (text: string, start: number) => ApproximatePlace | null;

function wholeMeasure({ words }: PreparedQuote): Measure {
  const pattern = compilePattern(words);
  const length = words.length;
  return (text, start) => {
    const match = searchNear(text, start, pattern);
    if (match === null) return null;
    return { span: snappedToWords(text, match.span), similarity: 1 - match.errors / length };
  };
}

/** The first and last words of a long quote, each in its place; what lies between must be about as long as it was. */
function endsMeasure({ words }: PreparedQuote): Measure {
  const head = compilePattern(words.slice(0, END));
  const tail = compilePattern(words.slice(-END));
  return (text, start) => {
    const first = searchNear(text, start, head);
    if (first === null) return null;
    const last = lastNear(text, first.span.start + words.length - END, tail, first.span.end);
    if (last === null) return null;
    const span = { start: first.span.start, end: last.span.end };
    const length = span.end - span.start;
    const stretched = Math.min(length, words.length) / Math.max(length, words.length);
    return { span: snappedToWords(text, span), similarity: stretched * (1 - (first.errors + last.errors) / (2 * END)) };
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
