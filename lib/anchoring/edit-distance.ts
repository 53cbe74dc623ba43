/**
 * Approximate search in a stretch of text, with the bit-parallel algorithm of Myers in blocks of 32 rows:
 * G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", J. ACM 46(3),
 * 1999; block formulation of section 4. Cost: (units of the stretch) x (units of the pattern / 32).
 *
 * It finds one best place; where places compete, the caller searches each of them on its own.
 */
import type { Span } from '../text/span.ts';

/** A pattern made ready for searching in either direction. */
export interface Pattern {
  readonly text: string;
  readonly forward: Masks;
  readonly backward: Masks;
}

/** Where a pattern stands best, and how many insertions, deletions and substitutions that takes. */
export interface EditMatch {
  readonly span: Span;
  readonly errors: number;
}

/** For each unit, in which rows of the pattern it stands: one bit a row. */
interface Masks {
  readonly byUnit: ReadonlyMap<number, Int32Array>;
  readonly absent: Int32Array;
}

const ROWS = 32;

/** Makes a pattern ready. Throws `RangeError` on an empty one, which would stand everywhere. */
export function compilePattern(text: string): Pattern {
  if (text === '') throw new RangeError('an empty pattern');
  return { text, forward: masksOf(text, false), backward: masksOf(text, true) };
}

/** The best place of a pattern within `text[within.start, within.end)`, or null when it needs more than `maxErrors`. */
export function searchBest(text: string, within: Span, pattern: Pattern, maxErrors: number): EditMatch | null {
  const { errors, column } = scan(text, within.start, within.end, 1, pattern, maxErrors);
  if (column < 0) return null;
  // Backwards from the end that was found, with the end fixed: the column of the same error count is the start.
  const reach = Math.max(within.start, column - pattern.text.length - errors);
  const back = scan(text, column - 1, reach - 1, -1, pattern, errors);
  const start = back.column < 0 ? column - pattern.text.length : back.column + 1;
  return { span: { start: Math.max(within.start, Math.min(start, column)), end: column }, errors };
}

/** The fewest errors with which a pattern stands anywhere within the stretch; its own length when it does not at all. */
export function fewestErrors(text: string, within: Span, pattern: Pattern): number {
  return scan(text, within.start, within.end, 1, pattern, pattern.text.length).errors;
}

interface Scan {
  readonly errors: number;
  /** The column behind the best end (forwards) or before the best start (backwards); -1 when there was none. */
  readonly column: number;
}

/**
 * Walks the columns from `from` to `to` (exclusive). Forwards a match may start at any column; backwards it must start
 * at the first, which costs one more error for each column skipped.
 */
function scan(text: string, from: number, to: number, step: 1 | -1, pattern: Pattern, maxErrors: number): Scan {
  const masks = step === 1 ? pattern.forward : pattern.backward;
  const rows = pattern.text.length;
  const blocks = Math.ceil(rows / ROWS);
  const lastRow = 1 << ((rows - 1) % ROWS);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const entry = step === 1 ? 0 : 1;
  let errors = rows;
  let best = maxErrors + 1;
  let column = -1;
  for (let at = from; at !== to; at += step) {
    const equal = masks.byUnit.get(text.charCodeAt(at)) ?? masks.absent;
    let carry = entry;
    for (let block = 0; block < blocks; block += 1) {
      const up = plus[block] as number;
      const down = minus[block] as number;
      const row = block === blocks - 1 ? lastRow : 1 << (ROWS - 1);
      let match = equal[block] as number;
      const vertical = match | down;
      if (carry < 0) match |= 1;
      const horizontal = (((match & up) + up) ^ up) | match;
      let rise = down | ~(horizontal | up);
      let fall = up & horizontal;
      const out = (rise & row) !== 0 ? 1 : (fall & row) !== 0 ? -1 : 0;
      rise <<= 1;
      fall <<= 1;
      if (carry < 0) fall |= 1;
      else if (carry > 0) rise |= 1;
      plus[block] = fall | ~(vertical | rise);
      minus[block] = rise & vertical;
      carry = out;
    }
    errors += carry;
    if (errors < best) {
      best = errors;
      column = step === 1 ? at + 1 : at - 1;
    }
  }
  return { errors: Math.min(best, rows), column };
}

function masksOf(text: string, reversed: boolean): Masks {
  const blocks = Math.ceil(text.length / ROWS);
  const byUnit = new Map<number, Int32Array>();
  for (let row = 0; row < text.length; row += 1) {
    const unit = text.charCodeAt(reversed ? text.length - 1 - row : row);
    const mask = byUnit.get(unit) ?? new Int32Array(blocks);
    const block = Math.floor(row / ROWS);
    mask[block] = (mask[block] ?? 0) | (1 << (row % ROWS));
    byUnit.set(unit, mask);
  }
  return { byUnit, absent: new Int32Array(blocks) };
}
