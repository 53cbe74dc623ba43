/**
 * What the kernel computes with: one stretch of memory that can grow, and the operations on it. There are two, alike
 * in all but speed: WebAssembly with vectors of four floats (`wasm-engine.ts`), and plain TypeScript
 * (`plain-engine.ts`) for where a browser or a policy forbids the first.
 */

/** Memory and what is done with it. */
export interface Engine extends Operations {
  readonly name: 'wasm' | 'plain';
  /** The whole memory, as it is now. */
  buffer(): ArrayBufferLike;
  /** Adds at least so many bytes, all zero. What the memory held stays, but every older view of it is dead. */
  grow(bytes: number): void;
}

/**
 * Addresses, and the steps from a row to the next, are in bytes. Rows are padded to whole groups of eight numbers, and
 * what pads them is zero before and after.
 */
export interface Operations {
  /** y = y + x·w: x has `rows` rows of `inner` numbers, w `inner` rows of `columns`, a multiple of eight. */
  multiply(
    x: number,
    xStep: number,
    w: number,
    wStep: number,
    y: number,
    yStep: number,
    rows: number,
    inner: number,
    columns: number,
  ): void;
  /**
   * Each row of x as whole numbers of 16 bits, up to ±32767, whose scale (a float) goes into `scales`. `padded` is the
   * number of columns and of what pads them.
   */
  quantise(x: number, xStep: number, to: number, toStep: number, scales: number, rows: number, padded: number): void;
  /**
   * y = y + x·w, where x is rows of whole numbers and w strips of eight columns: for each pair of steps of the inner
   * dimension, eight columns of two whole numbers each. `scale` holds a float a row of x, `columnScales` one a column.
   */
  multiplyWhole(
    x: number,
    xStep: number,
    scale: number,
    w: number,
    columnScales: number,
    y: number,
    yStep: number,
    rows: number,
    pairs: number,
    columns: number,
  ): void;
  /** y = y + values · sigmoid(gates), number by number: a row of `mixed` holds `columns` values, then as many gates. */
  addGated(mixed: number, mixedStep: number, y: number, yStep: number, rows: number, columns: number): void;
  /**
   * Each row of y = (row of x - its mean) / its deviation · gain + bias; x may be y. `padded` is the number of columns
   * and of what pads them.
   */
  normalise(
    x: number,
    y: number,
    step: number,
    gain: number,
    bias: number,
    rows: number,
    columns: number,
    padded: number,
  ): void;
}
