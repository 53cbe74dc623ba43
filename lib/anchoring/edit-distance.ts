/**
 * Edit distance of a pattern to the best place within a stretch of text, with the bit-parallel algorithm of Myers in
 * blocks of 32 rows: G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming", J. ACM 46(3), 1999; block formulation of section 4.
 * Cost: (units of the stretch) x (units of the pattern / 32).
 */
import type { Span } from '../text/span.ts';
import { ASCII, type Pattern, ROWS } from './pattern.ts';

/** How a pattern fares in a stretch. */
export interface Distance {
  /** The fewest insertions, deletions and substitutions; the pattern's own length when nothing of it stands there. */
  readonly errors: number;
  /** Behind the last unit of the first place with so few; -1 when nothing of the pattern stands there. */
  readonly end: number;
}

/** Numbers a block leaves on the trail for each unit of the stretch. */
export const TRAIL = 4;

/** The fewest errors with which a pattern stands anywhere within the stretch. */
export function fewestErrors(units: Uint16Array, within: Span, pattern: Pattern): number {
  return scan(units, within, pattern, null).errors;
}

/**
 * Walks the units of a stretch, a column each. On the trail it leaves, for each column and block, in which rows the
 * matrix of distances rises and falls from the row above (two numbers), then from the column before (two numbers).
 */
export function scan(units: Uint16Array, within: Span, pattern: Pattern, trail: Int32Array | null): Distance {
  const { blocks, ascii, others, absent } = pattern;
  const rows = pattern.text.length;
  const lastRow = 1 << ((rows - 1) % ROWS);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  let errors = rows;
  let best = rows;
  let end = -1;
  let mark = 0;
  for (let at = within.start; at < within.end; at += 1) {
    const unit = units[at] as number;
    const masks = unit < ASCII ? ascii : (others.get(unit) ?? absent);
    const base = unit < ASCII ? unit * blocks : 0;
    let carry = 0;
    for (let block = 0; block < blocks; block += 1) {
      const up = plus[block] as number;
      const down = minus[block] as number;
      const row = block === blocks - 1 ? lastRow : 1 << (ROWS - 1);
      let match = masks[base + block] as number;
      const vertical = match | down;
      if (carry < 0) match |= 1;
      const horizontal = (((match & up) + up) ^ up) | match;
      let rise = down | ~(horizontal | up);
      let fall = up & horizontal;
      if (trail !== null) {
        trail[mark + 2] = rise;
        trail[mark + 3] = fall;
      }
      const out = (rise & row) !== 0 ? 1 : (fall & row) !== 0 ? -1 : 0;
      rise <<= 1;
      fall <<= 1;
      if (carry < 0) fall |= 1;
      else if (carry > 0) rise |= 1;
      const risen = fall | ~(vertical | rise);
      const fallen = rise & vertical;
      plus[block] = risen;
      minus[block] = fallen;
      if (trail !== null) {
        trail[mark] = risen;
        trail[mark + 1] = fallen;
        mark += TRAIL;
      }
      carry = out;
    }
    errors += carry;
    if (errors < best) {
      best = errors;
      end = at + 1;
    }
  }
  return { errors: best, end };
}
