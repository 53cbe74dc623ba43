/**
 * Lays a pattern on the place in a stretch of text where it needs the fewest errors, and tells for every unit of the
 * pattern where it came to stand. The matrix of distances is computed bit-parallel (`edit-distance.ts`) and walked back
 * along its differences, as in M. Šošić and M. Šikić, "Edlib: a C/C++ library for fast, exact sequence alignment using
 * edit distance", Bioinformatics 33(9), 2017.
 */
import type { Span } from '../text/span.ts';
import { scan, TRAIL } from './edit-distance.ts';
import { type Pattern, ROWS } from './pattern.ts';

/** A pattern laid on a text. */
export interface Alignment {
  readonly errors: number;
  /** For each unit of the pattern the offset of the unit it is laid on, the same or another; -1 where there is none. */
  readonly at: Int32Array;
}

/** The best alignment within the stretch; null when nothing of the pattern stands there. */
export function align(units: Uint16Array, within: Span, pattern: Pattern): Alignment | null {
  const trail = new Int32Array((within.end - within.start) * pattern.blocks * TRAIL);
  const { errors, end } = scan(units, within, pattern, trail);
  return end < 0 ? null : { errors, at: walkBack(units, within.start, end, pattern, trail) };
}

/** Which change on the trail: from the row above, or from the column before. */
const DOWN = 0;
const ACROSS = 2;
/** Ways back. */
const PLACED = 0;
const LEFT_OUT = 1;
const PUT_IN = 2;

/**
 * From the last row at the best column to the first row. Of equally short ways back the one with the fewest gaps is
 * taken, for editors cut and insert whole words.
 */
function walkBack(units: Uint16Array, from: number, end: number, pattern: Pattern, trail: Int32Array): Int32Array {
  const { text, blocks } = pattern;
  const at = new Int32Array(text.length).fill(-1);
  const change: Change = (row, column, kind) => {
    const block = Math.floor(row / ROWS);
    const slot = ((column - from) * blocks + block) * TRAIL + kind;
    const bit = 1 << (row % ROWS);
    return ((trail[slot] as number) & bit) !== 0 ? 1 : ((trail[slot + 1] as number) & bit) !== 0 ? -1 : 0;
  };
  let row = text.length - 1;
  let column = end - 1;
  let last = PLACED;
  while (row >= 0 && column >= from) {
    const canLeaveOut = change(row, column, DOWN) === 1;
    const canPutIn = change(row, column, ACROSS) === 1;
    const isSame = units[column] === text.charCodeAt(row);
    if (last === LEFT_OUT && canLeaveOut) row -= 1;
    else if (last === PUT_IN && canPutIn) column -= 1;
    else if (isSame || isReplaced(change, row, column)) {
      at[row] = column;
      row -= 1;
      column -= 1;
      last = PLACED;
    } else if (canLeaveOut) {
      row -= 1;
      last = LEFT_OUT;
    } else {
      column -= 1;
      last = PUT_IN;
    }
  }
  return at;
}

type Change = (row: number, column: number, kind: number) => number;

/** Whether the cell is one more than the cell in the row above and the column before. */
function isReplaced(change: Change, row: number, column: number): boolean {
  // Above the first row everything is 0: a place may begin anywhere.
  const above = row === 0 ? 0 : change(row - 1, column, ACROSS);
  return change(row, column, DOWN) + above === 1;
}
