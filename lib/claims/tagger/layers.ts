/**
 * The pieces the network is made of, over rows of tokens. Layer norm: Ba et al. 2016, "Layer Normalization"; gated
 * convolution: Dauphin et al. 2017, "Language Modeling with Gated Convolutional Networks".
 */
import type { Kernel, Scratch } from './kernel/kernel.ts';
import type { Matrix } from './kernel/matrix.ts';

/** y = x·weight + bias; `weight` is (in × out). */
export interface Linear {
  readonly weight: Matrix;
  readonly bias: Matrix;
}

/** What a row of mean 0 and deviation 1 is multiplied with, and what is added; both of one row. */
export interface Norm {
  readonly gain: Matrix;
  readonly bias: Matrix;
}

/** A convolution of three rows, `dilation` apart, to twice the width: values, and gates for them. */
export interface GatedConvolution {
  readonly norm: Norm;
  readonly dilation: number;
  /** For the row before, the row itself and the row after; each (width × 2 width). */
  readonly taps: readonly [before: Matrix, here: Matrix, after: Matrix];
  readonly bias: Matrix;
}

/** A new matrix of x·weight + bias. */
export function applyLinear(kernel: Kernel, scratch: Scratch, x: Matrix, { weight, bias }: Linear): Matrix {
  const y = scratch.allocate(x.rows, weight.columns);
  kernel.multiply(x, weight, y, { bias });
  return y;
}

/**
 * Adds the gated convolution of x to x. `normalised` (as large as x) and `mixed` (twice as wide) are room to work in.
 * Rows where `alive` is 0 are nothing to their neighbours, and what they hold afterwards means nothing.
 */
export function convolve(
  kernel: Kernel,
  layer: GatedConvolution,
  x: Matrix,
  normalised: Matrix,
  mixed: Matrix,
  alive?: Uint8Array,
): void {
  kernel.normalise(x, normalised, layer.norm.gain, layer.norm.bias);
  if (alive !== undefined) silence(normalised, alive);
  addConvolution(kernel, layer, normalised, x, mixed);
}

/** y += values · sigmoid(gates) of the convolution of x. x may be y. */
export function addConvolution(
  kernel: Kernel,
  { taps: [before, here, after], dilation, bias }: Omit<GatedConvolution, 'norm'>,
  x: Matrix,
  y: Matrix,
  mixed: Matrix,
): void {
  kernel.multiply(x, here, mixed, { bias });
  kernel.multiply(x, before, mixed, { shift: -dilation, add: true });
  kernel.multiply(x, after, mixed, { shift: dilation, add: true });
  kernel.addGated(mixed, y);
}

function silence({ data, rows, stride }: Matrix, alive: Uint8Array): void {
  for (let row = 0; row < rows; row += 1) if (alive[row] === 0) data.fill(0, row * stride, (row + 1) * stride);
}
