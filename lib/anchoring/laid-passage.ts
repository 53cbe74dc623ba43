/** What an alignment of a passage says of the quote in it: where it begins and ends now, and how much of it is kept. */
import { lengthOf, type Span } from '../text/span.ts';
import type { Folded } from './fold.ts';
import { snappedToWords } from './word-boundary.ts';

/** A quote laid on the page; what is kept are shares between 0 and 1, null for a context that was not recorded. */
export interface LaidQuote {
  readonly span: Span;
  /** What stands of the quote, in runs that unrelated text does not share: near 0 where it is gone. */
  readonly kept: number;
  readonly prefix: number | null;
  readonly suffix: number | null;
  /** What stands of the quote's digits: sentences that differ in their figures are often two, not one. */
  readonly figures: number;
  /** 1 less the errors for each unit, summed over quote and context: tells equally sure places apart. */
  readonly agreement: number;
}

/** A passage, unit by unit, on a page. */
interface Laid {
  /** For each unit the offset that it is laid on; -1 where there is none. */
  readonly at: Int32Array;
  /** 1 where the page has the very unit. */
  readonly same: Uint8Array;
  /** 1 where it has a run of them. */
  readonly kept: Uint8Array;
}

/** Shorter runs of equal units stand in unrelated text, too: " the ", "ing ". */
const RUN = 6;
/** So many units next to the quote tell whether the context says where it begins or ends; of these, so many must stand. */
const BORDER = 12;
const BORDER_SAME = 9;

/** Reads an alignment (`at` as in `alignment.ts`); null when nothing of the quote stands there. */
export function readAlignment(
  at: Int32Array,
  passage: string,
  { start, end }: Span,
  { text, units }: Folded,
): LaidQuote | null {
  const laid = lay(at, passage, units);
  const place = placeOf(laid, start, end);
  if (place === null) return null;
  const span = snappedToWords(text, place);
  // What the place is longer by is not the quote's: "dam" stands in "damage", and is half of it.
  const longer = Math.max(1, lengthOf(span) / (end - start));
  return {
    span,
    kept: keptOf(laid, start, end) / longer,
    prefix: start === 0 ? null : keptOf(laid, 0, start),
    suffix: end === at.length ? null : keptOf(laid, end, at.length),
    figures: figuresKept(laid, passage, start, end),
    agreement: likeness(laid, start, end) + likeness(laid, 0, start) + likeness(laid, end, at.length),
  };
}

function lay(at: Int32Array, passage: string, units: Uint16Array): Laid {
  const same = Uint8Array.from(at, (offset, row) => (offset >= 0 && units[offset] === passage.charCodeAt(row) ? 1 : 0));
  const kept = new Uint8Array(at.length);
  for (let row = 0, length = 0; row < at.length; row += 1) {
    const goesOn = length > 0 && at[row] === (at[row - 1] as number) + 1;
    length = same[row] === 0 ? 0 : goesOn ? length + 1 : 1;
    if (length === RUN) kept.fill(1, row - RUN + 1, row + 1);
    else if (length > RUN) kept[row] = 1;
  }
  return { at, same, kept };
}

function keptOf({ kept }: Laid, start: number, end: number): number {
  return kept.subarray(start, end).reduce((sum, one) => sum + one, 0) / (end - start);
}

/** 0 for a stretch without units. */
function likeness({ at, same }: Laid, start: number, end: number): number {
  let errors = 0;
  let inserted = 0;
  let last = -1;
  for (let row = start; row < end; row += 1) {
    errors += 1 - (same[row] as number);
    const offset = at[row] as number;
    if (offset < 0) continue;
    if (last >= 0) inserted += offset - last - 1;
    last = offset;
  }
  return start === end ? 0 : Math.max(0, 1 - (errors + inserted) / (end - start + inserted));
}

function figuresKept({ same }: Laid, passage: string, start: number, end: number): number {
  let figures = 0;
  let kept = 0;
  for (let row = start; row < end; row += 1) {
    const unit = passage.charCodeAt(row);
    if (unit < 0x30 || unit > 0x39) continue;
    figures += 1;
    kept += same[row] as number;
  }
  return figures === 0 ? 1 : kept / figures;
}

/**
 * Where the quote begins and ends. Where its context stands beside it the context says so: what has taken the place of
 * its first or last words is part of it. Elsewhere a replaced or lost end is scattered over text that is not the
 * quote's, and is left out: the stretch is taken in which equal units outweigh the others most.
 */
function placeOf(laid: Laid, start: number, end: number): Span | null {
  const { at } = laid;
  const sums = [0];
  for (let row = start; row < end; row += 1) sums.push((sums.at(-1) as number) + weightOf(laid, row));
  const first = start + lowest(sums, 0, sums.length - 1);
  const last = start + highest(sums, first - start, sums.length - 1);
  const isBegun = stands(laid, start - BORDER, start);
  const isEnded = stands(laid, end, end + BORDER);
  const from = nextPlaced(at, isBegun ? start : first, 1);
  const to = nextPlaced(at, (isEnded ? end : last) - 1, -1);
  if (from > to || from >= end || to < start) return null;
  return {
    start: isBegun && first > start ? (at[nextPlaced(at, start - 1, -1)] as number) + 1 : (at[from] as number),
    end: isEnded && last < end ? (at[nextPlaced(at, end, 1)] as number) : (at[to] as number) + 1,
  };
}

/** The nearest unit of the passage that is laid on the page; beyond its edges where there is none. */
function nextPlaced(at: Int32Array, from: number, step: 1 | -1): number {
  let row = from;
  while (row >= 0 && row < at.length && (at[row] as number) < 0) row += step;
  return row;
}

function weightOf({ at, same }: Laid, row: number): number {
  const offset = at[row] as number;
  const before = row > 0 ? (at[row - 1] as number) : -1;
  const inserted = offset >= 0 && before >= 0 ? offset - before - 1 : 0;
  return (same[row] === 1 ? 1 : -1) - Math.min(4, inserted);
}

function stands({ same }: Laid, start: number, end: number): boolean {
  if (start < 0 || end > same.length) return false;
  return same.subarray(start, end).reduce((sum, one) => sum + one, 0) >= BORDER_SAME;
}

/** The index of the lowest sum: from there on the stretch is worth most. */
function lowest(sums: readonly number[], from: number, to: number): number {
  let best = from;
  const top = highest(sums, from, to);
  for (let index = from; index <= top; index += 1) if ((sums[index] as number) < (sums[best] as number)) best = index;
  return best;
}

function highest(sums: readonly number[], from: number, to: number): number {
  let best = from;
  for (let index = from; index <= to; index += 1) if ((sums[index] as number) > (sums[best] as number)) best = index;
  return best;
}
