/**
 * The pieces the network is made of, over rows of tokens. Layer norm: Ba et al. 2016, "Layer Normalization"; gated
 * convolution: Dauphin et al. 2017, "Language Modeling with Gated Convolutional Networks".
 */
import type { Kernel, Scratch } from './kernel/kernel.ts';
import type { Matrix } from './kernel/matrix.ts';
import type { WholeRows, WholeWeights } from './kernel/whole-numbers.ts';

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
  readonly taps: readonly [before: WholeWeights, here: WholeWeights, after: WholeWeights];
  readonly bias: Matrix;
}

/** A new matrix of x·weight + bias. */
export function applyLinear(kernel: Kernel, scratch: Scratch, x: Matrix, { weight, bias }: Linear): Matrix {
  const y = scratch.allocate(x.rows, weight.columns);
  kernel.multiply(x, weight, y, { bias });
  return y;
}

/** Room in which convolutions of rows of one size work. */
export interface Room {
  /** As large as the rows. */
  readonly normalised: Matrix;
  readonly whole: WholeRows;
  /** Twice as wide. */
  readonly mixed: Matrix;
}

/** Room for convolutions of rows of the size of x. */
export function roomFor(scratch: Scratch, { rows, columns }: Matrix): Room {
  return {
    normalised: scratch.allocate(rows, columns),
    whole: scratch.allocateWhole(rows, columns),
    mixed: scratch.allocate(rows, 2 * columns),
  };
}

/**
 * Adds the gated convolution of x to x. Rows where `alive` is 0 are nothing to their neighbours, and what they hold
 * afterwards means nothing.
 */
export function convolve(kernel: Kernel, layer: GatedConvolution, x: Matrix, room: Room, alive?: Uint8Array): void {
  kernel.normalise(x, room.normalised, layer.norm.gain, layer.norm.bias);
  if (alive !== undefined) silence(room.normalised, alive);
  addConvolution(kernel, layer, room.normalised, x, room);
}

/** y += values · sigmoid(gates) of the convolution of x. x may be y. */
export function addConvolution(
  kernel: Kernel,
  { taps: [before, here, after], dilation, bias }: Omit<GatedConvolution, 'norm'>,
  x: Matrix,
  y: Matrix,
  { whole, mixed }: Omit<Room, 'normalised'>,
): void {
  kernel.quantise(x, whole);
  kernel.multiplyWhole(whole, here, mixed, { bias });
  kernel.multiplyWhole(whole, before, mixed, { shift: -dilation, add: true });
  kernel.multiplyWhole(whole, after, mixed, { shift: dilation, add: true });
  kernel.addGated(mixed, y);
}

function silence({ data, rows, stride }: Matrix, alive: Uint8Array): void {
  for (let row = 0; row < rows; row += 1) if (alive[row] === 0) data.fill(0, row * stride, (row + 1) * stride);
}
