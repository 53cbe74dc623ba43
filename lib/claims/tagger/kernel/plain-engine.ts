/** The arithmetic of `kernel.wat` without WebAssembly: the same to a hundred thousandth, ten to twenty times slower. */
import type { Engine } from './engine.ts';

/** Keeps rows whose numbers are all the same from dividing by zero, as in training. */
const EPSILON = 1e-5;

/** An engine that runs everywhere. */
export function createPlainEngine(): Engine {
  let memory = new Float32Array(0);
  return {
    name: 'plain',
    buffer: () => memory.buffer,
    grow(bytes) {
      const larger = new Float32Array(memory.length + Math.ceil(bytes / 4));
      larger.set(memory);
      memory = larger;
    },
    multiply(x, xStep, w, wStep, y, yStep, rows, inner, columns) {
      for (let row = 0; row < rows; row += 1) {
        const from = (x + row * xStep) >> 2;
        const to = (y + row * yStep) >> 2;
        for (let column = 0; column < columns; column += 8) {
          multiplyTile(memory, from, (w >> 2) + column, wStep >> 2, to + column, inner);
        }
      }
    },
    quantise(x, xStep, to, toStep, scales, rows, padded) {
      const whole = new Int16Array(memory.buffer);
      for (let row = 0; row < rows; row += 1) {
        const from = (x + row * xStep) >> 2;
        memory[(scales >> 2) + row] = quantiseRow(memory, from, whole, (to + row * toStep) >> 1, padded);
      }
    },
    multiplyWhole(x, xStep, scale, w, columnScales, y, yStep, rows, pairs, columns) {
      const whole = new Int16Array(memory.buffer);
      for (let row = 0; row < rows; row += 1) {
        const from = (x + row * xStep) >> 1;
        const to = (y + row * yStep) >> 2;
        for (let column = 0; column < columns; column += 1) {
          const strip = (w >> 1) + (column >> 3) * pairs * 16 + (column & 7) * 2;
          const scaled = at(memory, (scale >> 2) + row) * at(memory, (columnScales >> 2) + column);
          memory[to + column] = at(memory, to + column) + dotWhole(whole, from, strip, pairs) * scaled;
        }
      }
    },
    addGated(mixed, mixedStep, y, yStep, rows, columns) {
      for (let row = 0; row < rows; row += 1) {
        const from = (mixed + row * mixedStep) >> 2;
        const to = (y + row * yStep) >> 2;
        for (let i = 0; i < columns; i += 1) {
          const open = 1 / (1 + Math.exp(-at(memory, from + columns + i)));
          memory[to + i] = at(memory, to + i) + at(memory, from + i) * open;
        }
      }
    },
    normalise(x, y, step, gain, bias, rows, columns) {
      for (let row = 0; row < rows; row += 1) {
        normaliseRow(memory, (x + row * step) >> 2, (y + row * step) >> 2, gain >> 2, bias >> 2, columns);
      }
    },
  };
}

/** One row and eight columns: as many sums as stay in registers. Indexes, not bytes. */
function multiplyTile(memory: Float32Array, x: number, w: number, wStep: number, y: number, inner: number): void {
  let [a, b, c, d] = [at(memory, y), at(memory, y + 1), at(memory, y + 2), at(memory, y + 3)];
  let [e, f, g, h] = [at(memory, y + 4), at(memory, y + 5), at(memory, y + 6), at(memory, y + 7)];
  for (let step = 0, i = w; step < inner; step += 1, i += wStep) {
    const factor = at(memory, x + step);
    a += factor * at(memory, i);
    b += factor * at(memory, i + 1);
    c += factor * at(memory, i + 2);
    d += factor * at(memory, i + 3);
    e += factor * at(memory, i + 4);
    f += factor * at(memory, i + 5);
    g += factor * at(memory, i + 6);
    h += factor * at(memory, i + 7);
  }
  memory[y] = a;
  memory[y + 1] = b;
  memory[y + 2] = c;
  memory[y + 3] = d;
  memory[y + 4] = e;
  memory[y + 5] = f;
  memory[y + 6] = g;
  memory[y + 7] = h;
}

const LARGEST_WHOLE = 32_767;

/** Writes a row as whole numbers, and gives their scale. */
function quantiseRow(memory: Float32Array, x: number, whole: Int16Array, to: number, padded: number): number {
  let most = 0;
  for (let i = 0; i < padded; i += 1) most = Math.max(most, Math.abs(at(memory, x + i)));
  const factor = most === 0 ? 0 : LARGEST_WHOLE / most;
  for (let i = 0; i < padded; i += 1) whole[to + i] = Math.round(at(memory, x + i) * factor);
  return most / LARGEST_WHOLE;
}

/** Pair by pair: the two numbers of a pair stand side by side in x, and in w every eight pairs apart. */
function dotWhole(whole: Int16Array, x: number, w: number, pairs: number): number {
  let sum = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const [from, by] = [x + 2 * pair, w + 16 * pair];
    sum += (whole[from] as number) * (whole[by] as number) + (whole[from + 1] as number) * (whole[by + 1] as number);
  }
  return sum;
}

function normaliseRow(memory: Float32Array, x: number, y: number, gain: number, bias: number, columns: number): void {
  let sum = 0;
  for (let i = 0; i < columns; i += 1) sum += at(memory, x + i);
  const mean = sum / columns;
  let squares = 0;
  for (let i = 0; i < columns; i += 1) squares += (at(memory, x + i) - mean) ** 2;
  const scale = 1 / Math.sqrt(squares / columns + EPSILON);
  for (let i = 0; i < columns; i += 1) {
    memory[y + i] = (at(memory, x + i) - mean) * scale * at(memory, gain + i) + at(memory, bias + i);
  }
}

/** The engine never leaves its memory: a number is there. */
function at(memory: Float32Array, index: number): number {
  return memory[index] as number;
}
