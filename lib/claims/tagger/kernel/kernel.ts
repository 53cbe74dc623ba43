/**
 * Matrix arithmetic for the network's forward pass: memory for matrices, and the operations in which nearly all of its
 * time goes.
 *
 * Weights are allocated once and stay. What a stretch of text is turned into lives in a scratch and is thrown away with
 * it, so that memory stays as small as the longest stretches read at the same time.
 */
import type { Engine } from './engine.ts';
import {
  addressOf,
  bytesFor,
  FLOAT,
  fill,
  type Matrix,
  matrixAt,
  paddedColumns,
  repeat,
  stepOf,
  zero,
} from './matrix.ts';
import { checkProduct, checkRow, checkSameSize, checkSize, checkTwiceAsWide } from './matrix-sizes.ts';
import { type Block, createMemoryPool } from './memory-pool.ts';
import { createPlainEngine } from './plain-engine.ts';
import { startWasmEngine } from './wasm-engine.ts';
import {
  bytesOfRows,
  bytesOfWeights,
  pairsOf,
  type WholeRows,
  type WholeWeights,
  wholeRowsAt,
  writeWeights,
} from './whole-numbers.ts';

/** Arithmetic and the memory that it works on. Sizes that do not fit throw; matrices of two kernels do not mix. */
export interface Kernel {
  /** Whether vectors of WebAssembly do the work, or plain TypeScript where these are not to be had. */
  readonly name: Engine['name'];
  /** A matrix for good: zero, or filled with values that stand row after row without padding. */
  allocate(rows: number, columns: number, values?: ArrayLike<number>): Matrix;
  /** Weights for good, as whole numbers: `values` row after row (in × out), `scales` one a column. */
  allocateWeights(rows: number, columns: number, values: ArrayLike<number>, scales: ArrayLike<number>): WholeWeights;
  /** Memory to be thrown away at once. Several may be open at the same time, and end in any order. */
  openScratch(): Scratch;
  /** y = x·w, or as the options say. y is none of the factors. */
  multiply(x: Matrix, w: Matrix, y: Matrix, options?: MultiplyOptions): void;
  /** Writes rows of floats as whole numbers. */
  quantise(x: Matrix, to: WholeRows): void;
  /** y = x·w, or as the options say, in whole numbers. */
  multiplyWhole(x: WholeRows, w: WholeWeights, y: Matrix, options?: MultiplyOptions): void;
  /** y = y + values · sigmoid(gates), number by number. `mixed` is twice as wide as y: in a row the values, then the gates. */
  addGated(mixed: Matrix, y: Matrix): void;
  /** Each row of y = (row of x - its mean) / its deviation · gain + bias, both of one row. x may be y. */
  normalise(x: Matrix, y: Matrix, gain: Matrix, bias: Matrix): void;
}

/** Matrices that go together. */
export interface Scratch {
  /** A matrix of zeros. */
  allocate(rows: number, columns: number): Matrix;
  /** Room for whole numbers. */
  allocateWhole(rows: number, columns: number): WholeRows;
  /** Throws all of its matrices away: reading one from now on is an error. */
  release(): void;
}

/** How a product goes into y. */
export interface MultiplyOptions {
  /**
   * Row t of y gets row t + shift of x; rows outside x are zero. A convolution of width 3 and dilation d is three
   * products, shifted by 0, -d and d, the second and third added.
   */
  readonly shift?: number;
  /** One row, added to every row of the product. */
  readonly bias?: Matrix;
  /** Add to what y holds. Not beside a bias. */
  readonly add?: boolean;
}

/** A kernel on the fastest engine that runs here. */
export function createKernel(engine: Engine = startWasmEngine() ?? createPlainEngine()): Kernel {
  const pool = createMemoryPool(engine);

  const checkOwn = (...matrices: readonly Matrix[]) => {
    for (const { data } of matrices) {
      if (data.buffer !== engine.buffer()) throw new RangeError('This matrix belongs to another kernel.');
    }
  };

  return {
    name: engine.name,
    allocate(rows, columns, values) {
      checkSize(rows, columns);
      const { address } = pool.take(bytesFor(rows, columns));
      const matrix = zero(matrixAt(engine, address, rows, columns, () => true));
      if (values !== undefined) fill(matrix, values);
      return matrix;
    },
    allocateWeights(rows, columns, values, scales) {
      checkSize(rows, columns);
      const { address } = pool.take(bytesOfWeights(rows, columns));
      return writeWeights(engine, address, rows, columns, values, scales);
    },
    openScratch() {
      const blocks: Block[] = [];
      let open = true;
      const take = (bytes: number): Block => {
        if (!open) throw new Error('This scratch has been released.');
        const block = pool.take(bytes);
        blocks.push(block);
        return block;
      };
      return {
        allocate(rows, columns) {
          checkSize(rows, columns);
          const { address } = take(bytesFor(rows, columns));
          return zero(matrixAt(engine, address, rows, columns, () => open));
        },
        allocateWhole(rows, columns) {
          checkSize(rows, columns);
          return wholeRowsAt(take(bytesOfRows(rows, columns)).address, rows, columns);
        },
        release() {
          open = false;
          for (const block of blocks.splice(0)) pool.give(block);
        },
      };
    },
    multiply(x, w, y, { shift = 0, bias, add = false } = {}) {
      checkProduct(x, w, y);
      if (y === x || y === w) throw new RangeError('A product cannot be written over its own factor.');
      checkOwn(x, w, y, bias ?? y);
      begin(y, bias, add);
      const [first, last] = rowsThatMeet(x.rows, y.rows, shift);
      if (first >= last) return;
      engine.multiply(
        addressOf(x, first + shift),
        stepOf(x),
        addressOf(w),
        stepOf(w),
        addressOf(y, first),
        stepOf(y),
        last - first,
        x.columns,
        paddedColumns(w.columns),
      );
    },
    quantise(x, to) {
      checkSameSize(x, to);
      checkOwn(x);
      engine.quantise(addressOf(x), stepOf(x), to.address, to.step, to.scales, x.rows, paddedColumns(x.columns));
    },
    multiplyWhole(x, w, y, { shift = 0, bias, add = false } = {}) {
      checkProduct(x, w, y);
      checkOwn(y, bias ?? y);
      begin(y, bias, add);
      const [first, last] = rowsThatMeet(x.rows, y.rows, shift);
      if (first >= last) return;
      engine.multiplyWhole(
        x.address + (first + shift) * x.step,
        x.step,
        x.scales + (first + shift) * FLOAT,
        w.address,
        w.scales,
        addressOf(y, first),
        stepOf(y),
        last - first,
        pairsOf(x.columns),
        paddedColumns(y.columns),
      );
    },
    addGated(mixed, y) {
      checkTwiceAsWide(mixed, y);
      checkOwn(mixed, y);
      engine.addGated(addressOf(mixed), stepOf(mixed), addressOf(y), stepOf(y), y.rows, y.columns);
    },
    normalise(x, y, gain, bias) {
      checkSameSize(x, y);
      checkRow(gain, y);
      checkRow(bias, y);
      checkOwn(x, y, gain, bias);
      const padded = paddedColumns(x.columns);
      engine.normalise(
        addressOf(x),
        addressOf(y),
        stepOf(y),
        addressOf(gain),
        addressOf(bias),
        y.rows,
        y.columns,
        padded,
      );
    },
  };
}

/** What y holds before a product is added to it. */
function begin(y: Matrix, bias: Matrix | undefined, add: boolean): void {
  if (bias !== undefined && add) throw new RangeError('A product gets a bias, or is added, not both.');
  if (bias !== undefined) checkRow(bias, y);
  if (bias !== undefined) repeat(bias, y);
  else if (!add) zero(y);
}

/** The rows of y that meet a row of x, as a half-open range. */
function rowsThatMeet(xRows: number, yRows: number, shift: number): readonly [first: number, last: number] {
  return [Math.max(0, -shift), Math.min(yRows, xRows - shift)];
}
