/**
 * Matrix arithmetic for the network's forward pass: memory for matrices, and the three operations in which nearly all
 * of its time goes.
 *
 * Weights are allocated once and stay. What a stretch of text is turned into lives in a scratch and is thrown away with
 * it, so that memory stays as small as the longest stretches read at the same time.
 */
import type { Engine } from './engine.ts';
import { fill, type Matrix, matrixAt, paddedColumns, repeat, strideOf, zero } from './matrix.ts';
import { checkProduct, checkRow, checkSameSize, checkSize, checkTwiceAsWide } from './matrix-sizes.ts';
import { type Block, createMemoryPool } from './memory-pool.ts';
import { createPlainEngine } from './plain-engine.ts';
import { startWasmEngine } from './wasm-engine.ts';

/** Arithmetic and the memory that it works on. Sizes that do not fit throw; matrices of two kernels do not mix. */
export interface Kernel {
  /** Whether vectors of WebAssembly do the work, or plain TypeScript where these are not to be had. */
  readonly name: Engine['name'];
  /** A matrix for good: zero, or filled with values that stand row after row without padding. */
  allocate(rows: number, columns: number, values?: ArrayLike<number>): Matrix;
  /** Memory to be thrown away at once. Several may be open at the same time, and end in any order. */
  openScratch(): Scratch;
  /** y = x·w, or as the options say. y is none of the factors. */
  multiply(x: Matrix, w: Matrix, y: Matrix, options?: MultiplyOptions): void;
  /** y = y + values · sigmoid(gates), number by number. `mixed` is twice as wide as y: in a row the values, then the gates. */
  addGated(mixed: Matrix, y: Matrix): void;
  /** Each row of y = (row of x - its mean) / its deviation · gain + bias, both of one row. x may be y. */
  normalise(x: Matrix, y: Matrix, gain: Matrix, bias: Matrix): void;
}

/** Matrices that go together. */
export interface Scratch {
  /** A matrix of zeros. */
  allocate(rows: number, columns: number): Matrix;
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
    openScratch() {
      const blocks: Block[] = [];
      let open = true;
      return {
        allocate(rows, columns) {
          if (!open) throw new Error('This scratch has been released.');
          checkSize(rows, columns);
          const block = pool.take(bytesFor(rows, columns));
          blocks.push(block);
          return zero(matrixAt(engine, block.address, rows, columns, () => open));
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
      if (bias !== undefined && add) throw new RangeError('A product gets a bias, or is added, not both.');
      if (bias !== undefined) checkRow(bias, y);
      checkOwn(x, w, y, bias ?? y);
      if (bias !== undefined) repeat(bias, y);
      else if (!add) zero(y);
      // The rows of y that meet a row of x.
      const first = Math.max(0, -shift);
      const last = Math.min(y.rows, x.rows - shift);
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

const FLOAT = Float32Array.BYTES_PER_ELEMENT;

function bytesFor(rows: number, columns: number): number {
  return rows * strideOf(columns) * FLOAT;
}

function addressOf(matrix: Matrix, row = 0): number {
  return matrix.data.byteOffset + row * stepOf(matrix);
}

/** Bytes from a row to the next. */
function stepOf({ stride }: Matrix): number {
  return stride * FLOAT;
}
