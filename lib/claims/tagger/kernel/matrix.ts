/** Rows of 32-bit floats in a kernel's memory. */
import type { Engine } from './engine.ts';

/** A matrix in a kernel's memory: the number in row `r` and column `c` is `data[r * stride + c]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Numbers from the start of a row to the start of the next: `columns` and what pads them. */
  readonly stride: number;
  /**
   * A view of the matrix's memory, row after row. Take it anew in each function that reads or writes it: memory that
   * grows, at any `allocate`, kills the views taken before. Throws once the matrix's scratch has been released.
   */
  readonly data: Float32Array;
}

/** How many numbers a tile of the kernel is wide. */
const TILE = 8;
/** Rows that follow each other by a multiple of so many numbers (256 bytes) crowd into a few places of the cache. */
const CROWDED = 64;

/** Columns, filled up to whole tiles. */
export function paddedColumns(columns: number): number {
  return Math.ceil(columns / TILE) * TILE;
}

/** The stride of a matrix of so many columns. One tile more where rows would crowd: up to an eighth faster. */
function strideOf(columns: number): number {
  const padded = paddedColumns(columns);
  return padded % CROWDED === 0 ? padded + TILE : padded;
}

/** Bytes of a number. */
export const FLOAT = Float32Array.BYTES_PER_ELEMENT;

/** Bytes that a matrix takes. */
export function bytesFor(rows: number, columns: number): number {
  return rows * strideOf(columns) * FLOAT;
}

/** Where a row of a matrix begins. */
export function addressOf(matrix: Matrix, row = 0): number {
  return matrix.data.byteOffset + row * stepOf(matrix);
}

/** Bytes from a row to the next. */
export function stepOf({ stride }: Matrix): number {
  return stride * FLOAT;
}

/** A matrix at an address of an engine's memory. `isAlive` says whether that memory is still its own. */
export function matrixAt(
  engine: Engine,
  address: number,
  rows: number,
  columns: number,
  isAlive: () => boolean,
): Matrix {
  const stride = strideOf(columns);
  const viewNow = () => new Float32Array(engine.buffer(), address, rows * stride);
  let view = viewNow();
  return {
    rows,
    columns,
    stride,
    get data() {
      if (!isAlive()) throw new Error('This matrix was thrown away with its scratch.');
      if (view.buffer !== engine.buffer()) view = viewNow();
      return view;
    },
  };
}

/** Makes all of a matrix zero: memory that was used before holds what was left in it. Gives the matrix back. */
export function zero(matrix: Matrix): Matrix {
  matrix.data.fill(0);
  return matrix;
}

/** Fills a matrix with values that stand row after row without padding. */
export function fill({ rows, columns, stride, data }: Matrix, values: ArrayLike<number>): void {
  if (values.length !== rows * columns) {
    throw new RangeError(`A matrix of ${rows} × ${columns} cannot hold ${values.length} values.`);
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      data[row * stride + column] = values[row * columns + column] as number;
    }
  }
}

/** Makes every row of a matrix the given one. */
export function repeat(row: Matrix, matrix: Matrix): void {
  const { rows, stride, data } = matrix;
  const one = row.data;
  for (let i = 0; i < rows; i += 1) data.set(one, i * stride);
}
