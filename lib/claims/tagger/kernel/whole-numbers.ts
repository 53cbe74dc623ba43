/**
 * Matrices of whole numbers of 16 bits in a kernel's memory: half as large as floats, and multiplied twice as fast. A row of
 * x and a column of w have a scale each (Jacob et al. 2018, "Quantization and Training of Neural Networks for Efficient
 * Integer-Arithmetic-Only Inference"). Weights keep eight bits, so that sums of up to 512 products fit into 32.
 */
import type { Engine } from './engine.ts';
import { FLOAT, paddedColumns } from './matrix.ts';

/** Rows of whole numbers, each with a scale. What they hold is the engine's affair. */
export interface WholeRows {
  readonly rows: number;
  readonly columns: number;
  /** Bytes from a row to the next. */
  readonly step: number;
  readonly address: number;
  /** Where the scales are. */
  readonly scales: number;
}

/** Weights (in × out) as whole numbers. */
export interface WholeWeights {
  readonly rows: number;
  readonly columns: number;
  readonly address: number;
  readonly scales: number;
}

/** Weights lie in strips of so many columns. */
const STRIP = 8;
const LARGEST_WEIGHT = 127;
/** So many products of the largest numbers fit into a sum of 32 bits. */
const MOST_ROWS = 512;
/** Bytes of a whole number. */
const WHOLE = Int16Array.BYTES_PER_ELEMENT;

/** Bytes that so many rows take, with their scales. */
export function bytesOfRows(rows: number, columns: number): number {
  return rows * (paddedColumns(columns) * WHOLE + FLOAT);
}

/** Rows at an address. */
export function wholeRowsAt(address: number, rows: number, columns: number): WholeRows {
  const step = paddedColumns(columns) * WHOLE;
  return { rows, columns, step, address, scales: address + rows * step };
}

/** Bytes that weights take, with their scales. */
export function bytesOfWeights(rows: number, columns: number): number {
  if (rows > MOST_ROWS) throw new RangeError(`A sum of ${rows} products might not fit into 32 bits.`);
  return paddedColumns(columns) * (2 * pairsOf(rows) * WHOLE + FLOAT);
}

/** How many pairs the inner dimension has. */
export function pairsOf(rows: number): number {
  return Math.ceil(rows / 2);
}

/**
 * Writes weights to an address. `values` stand row after row (in × out), each column a whole number from -127 to 127
 * times its scale: weights that were kept in eight bits lose nothing.
 */
export function writeWeights(
  engine: Engine,
  address: number,
  rows: number,
  columns: number,
  values: ArrayLike<number>,
  scales: ArrayLike<number>,
): WholeWeights {
  const [padded, pairs] = [paddedColumns(columns), pairsOf(rows)];
  const whole = new Int16Array(engine.buffer(), address, padded * pairs * 2).fill(0);
  const at = address + whole.byteLength;
  const kept = new Float32Array(engine.buffer(), at, padded).fill(0);
  for (let column = 0; column < columns; column += 1) {
    const scale = scales[column] as number;
    kept[column] = scale;
    for (let row = 0; row < rows; row += 1) {
      const value = scale === 0 ? 0 : Math.round((values[row * columns + column] as number) / scale);
      whole[placeOf(row, column, pairs)] = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, value));
    }
  }
  return { rows, columns, address, scales: at };
}

/** Strip, pair, column in the strip, one of the pair. */
function placeOf(row: number, column: number, pairs: number): number {
  return ((Math.floor(column / STRIP) * pairs + (row >> 1)) * STRIP + (column % STRIP)) * 2 + (row & 1);
}
