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
        const rowScale = at(memory, (scale >> 2) + row);
        for (let column = 0; column < columns; column += 8) {
          multiplyStrip(whole, from, (w >> 1) + column * pairs * 2, pairs, SUMS);
          for (let i = 0; i < 8; i += 1) {
            const scaled = rowScale * at(memory, (columnScales >> 2) + column + i);
            memory[to + column + i] = at(memory, to + column + i) + (SUMS[i] as number) * scaled;
          }
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

/** The eight sums of one row and a strip. */
const SUMS = new Float64Array(8);

/** One row and a strip of eight columns: for each pair of steps, eight columns of two numbers each. */
function multiplyStrip(whole: Int16Array, x: number, strip: number, pairs: number, sums: Float64Array): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let pair = 0, i = strip; pair < pairs; pair += 1, i += 16) {
    const [one, two] = [number(whole, x + 2 * pair), number(whole, x + 2 * pair + 1)];
    a += one * number(whole, i + 0) + two * number(whole, i + 1);
    b += one * number(whole, i + 2) + two * number(whole, i + 3);
    c += one * number(whole, i + 4) + two * number(whole, i + 5);
    d += one * number(whole, i + 6) + two * number(whole, i + 7);
    e += one * number(whole, i + 8) + two * number(whole, i + 9);
    f += one * number(whole, i + 10) + two * number(whole, i + 11);
    g += one * number(whole, i + 12) + two * number(whole, i + 13);
    h += one * number(whole, i + 14) + two * number(whole, i + 15);
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
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

/** The same of whole numbers. */
function number(whole: Int16Array, index: number): number {
  return whole[index] as number;
}
