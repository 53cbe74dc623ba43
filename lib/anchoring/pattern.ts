/** A pattern made ready for bit-parallel search: for each unit, in which of its rows it stands, one bit a row. */
export interface Pattern {
  readonly text: string;
  /** Blocks of 32 rows. */
  readonly blocks: number;
  /** The blocks of each ASCII unit, one after the other: most texts need no other. */
  readonly ascii: Int32Array;
  readonly others: ReadonlyMap<number, Int32Array>;
  /** The blocks of a unit that the pattern does not have. */
  readonly absent: Int32Array;
}

/** Rows of a block: the bits of a number on which bitwise operators work. */
export const ROWS = 32;
/** Units below this have their place in `ascii`. */
export const ASCII = 0x80;

/** Makes a pattern ready. Throws `RangeError` on an empty one, which would stand everywhere. */
export function compilePattern(text: string): Pattern {
  if (text === '') throw new RangeError('an empty pattern');
  const blocks = Math.ceil(text.length / ROWS);
  const ascii = new Int32Array(ASCII * blocks);
  const others = new Map<number, Int32Array>();
  for (let row = 0; row < text.length; row += 1) {
    const unit = text.charCodeAt(row);
    const block = Math.floor(row / ROWS);
    const bit = 1 << (row % ROWS);
    if (unit < ASCII) {
      const at = unit * blocks + block;
      ascii[at] = (ascii[at] as number) | bit;
    } else {
      const masks = others.get(unit) ?? new Int32Array(blocks);
      masks[block] = (masks[block] as number) | bit;
      others.set(unit, masks);
    }
  }
  return { text, blocks, ascii, others, absent: new Int32Array(blocks) };
}
