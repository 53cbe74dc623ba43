/** Mends the alignment of a passage where the context of the quote was not found although it stands there. */
import type { Span } from '../text/span.ts';
import { align } from './alignment.ts';
import type { Compared, PreparedQuote } from './prepared-quote.ts';

/** A side of the context with a smaller share of equal units is sought again. */
const POOR = 0.6;
/** And it is taken where at least this share of it stands. */
const GOOD = 0.85;

/**
 * Where much of a quote was cut, the fewest errors scatter what is missing over the text behind it, and its context
 * with it. So a side that lies poorly is sought on its own, from the quote's other end outwards; where it stands
 * nearly word for word it says where the quote ends, and what of the quote lay beyond is taken back. Changes `at`.
 */
export function layContext(
  at: Int32Array,
  { passage, quote, prefix, suffix }: PreparedQuote,
  units: Uint16Array,
  within: Span,
): void {
  const placed = at.subarray(quote.start, quote.end).filter((offset) => offset >= 0);
  const first = placed.at(0);
  const last = placed.at(-1);
  if (first === undefined || last === undefined) return;
  const lieWell = (rows: Span): boolean => {
    let same = 0;
    for (let row = rows.start; row < rows.end; row += 1)
      if ((at[row] as number) >= 0 && units[at[row] as number] === passage.charCodeAt(row)) same += 1;
    return same >= POOR * (rows.end - rows.start);
  };
  if (prefix.text !== '' && !lieWell({ start: 0, end: quote.start })) {
    const laid = sought(prefix, units, { start: within.start, end: last });
    if (laid !== null) {
      const border = laid[laid.length - 1] as number;
      takeBack(at, (offset) => offset <= border);
      at.fill(-1, 0, quote.start);
      at.set(laid, passage.indexOf(prefix.text));
    }
  }
  if (suffix.text !== '' && !lieWell({ start: quote.end, end: at.length })) {
    const laid = sought(suffix, units, { start: first, end: within.end });
    if (laid !== null) {
      const border = laid[0] as number;
      takeBack(at, (offset) => offset >= border);
      at.fill(-1, quote.end);
      at.set(laid, passage.indexOf(suffix.text, quote.end));
    }
  }
}

function takeBack(at: Int32Array, isBeyond: (offset: number) => boolean): void {
  for (let row = 0; row < at.length; row += 1) if (isBeyond(at[row] as number)) at[row] = -1;
}

/** Where the words stand nearly as they are, unit by unit; null when they do not, or not up to both their edges. */
function sought(words: Compared, units: Uint16Array, within: Span): Int32Array | null {
  const alignment = within.start < within.end ? align(units, within, words.pattern()) : null;
  if (alignment === null || alignment.errors > words.text.length * (1 - GOOD)) return null;
  const { at } = alignment;
  return (at.at(0) ?? -1) < 0 || (at.at(-1) ?? -1) < 0 ? null : at;
}
