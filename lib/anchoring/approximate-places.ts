/** The places where something like a quote stands, in folded form: proposed by the gram index, read from alignments. */
import { lengthOf, type Span } from '../text/span.ts';
import { align } from './alignment.ts';
import { gapBetween } from './context.ts';
import type { Folded } from './fold.ts';
import { LANE, type Proposal } from './gram-index.ts';
import { type LaidQuote, readAlignment } from './laid-passage.ts';
import { layContext } from './lay-context.ts';
import { compilePattern } from './pattern.ts';
import type { PreparedQuote } from './prepared-quote.ts';
import type { ChangedEvidence } from './score.ts';

/** A place, and what speaks for it. */
export interface ApproximatePlace extends LaidQuote, ChangedEvidence {}

/** With a smaller share of its runs in common there is nothing to look at: unrelated text shares as many. */
const UNRELATED = 0.12;
/** A proposal with a smaller share of the best one's votes is not looked at. */
const RIVAL = 0.25;
/** Words inserted into the passage or cut from it move its edges by so much at most, and by a share of its length. */
const REACH = 96;
const STRETCH = 0.25;

/**
 * Places for a quote that does not stand word for word, in no particular order; `proposals` are those of its passage.
 * Gives way before each one.
 */
export function* approximatePlaces(
  page: Folded,
  quote: PreparedQuote,
  proposals: readonly Proposal[],
): Generator<null, ApproximatePlace[]> {
  const [first] = proposals;
  if (first === undefined || first.share < UNRELATED) return [];
  const least = Math.max(UNRELATED, first.share * RIVAL);
  const pattern = compilePattern(quote.passage);
  const places: ApproximatePlace[] = [];
  for (const { start, share } of proposals) {
    if (share < least) break;
    yield null;
    const within = stretchAround(start, quote.passage.length, page.units.length);
    const alignment = lengthOf(within) > 0 ? align(page.units, within, pattern) : null;
    if (alignment === null) continue;
    layContext(alignment.at, quote, page.units, within);
    const laid = readAlignment(alignment.at, quote.passage, quote.quote, page);
    if (laid === null || lengthOf(laid.span) === 0) continue;
    places.push({ ...laid, length: quote.words.length, gap: gapBetween(page.units, within, quote) });
  }
  return places;
}

function stretchAround(start: number, length: number, end: number): Span {
  const reach = REACH + Math.floor(length * STRETCH);
  return { start: Math.max(0, start - reach), end: Math.min(end, start + length + LANE + reach) };
}
