/** Whether a quote was cut out: elsewhere on the page the two sides of its context stand next to each other. */
import type { Span } from '../text/span.ts';
import { gapBetween, SEAM, seamOf } from './context.ts';
import { type GramIndex, likelyStarts } from './gram-index.ts';
import type { PreparedQuote } from './prepared-quote.ts';
import { CLOSED } from './score.ts';

/** So much of each side is looked for: an editor who cuts touches one side at most. */
const EDGE = 16;
const SLACK = 8;

/**
 * Whether the context has closed over the quote anywhere but in the place that was found: a quote that ends as its own
 * heading does has its context on both sides of itself. False where a side of the context was not recorded.
 */
export function hasClosedOver(index: GramIndex, quote: PreparedQuote, found: Span): boolean {
  const seam = seamOf(quote);
  if (seam === null) return false;
  const left = quote.prefix.text.slice(-EDGE);
  const places = new Set([
    ...likelyStarts(index, left).map((start) => start + left.length),
    ...likelyStarts(index, quote.suffix.text.slice(0, EDGE)),
  ]);
  const { units } = index;
  return [...places].some((place) => {
    if (place >= found.start - SLACK && place <= found.end + SLACK) return false;
    const start = Math.max(0, place - SEAM - SLACK);
    return gapBetween(units, { start, end: Math.min(units.length, place + SEAM + SLACK) }, quote, seam) < CLOSED;
  });
}
