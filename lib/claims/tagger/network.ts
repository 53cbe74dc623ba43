/**
 * The trained network, ready to compute: its weights as matrices of a kernel. `training/network.py` says how it is built
 * and after which papers; the names of tensors are those it has there.
 */
import type { Kernel } from './kernel/kernel.ts';
import type { Matrix } from './kernel/matrix.ts';
import type { WholeWeights } from './kernel/whole-numbers.ts';
import type { GatedConvolution, Linear, Norm } from './layers.ts';
import type { ModelFile } from './model-file.ts';
import { checkShapes } from './network-shapes.ts';
import type { Tensor } from './tensor-table.ts';

/** The columns of features that have a small table of vectors each, in the order in which they are joined. */
export const TABLES = ['suffix', 'pos', 'shape', 'quote', 'place'] as const;

/** Rows of vectors, one a number of a feature. */
export interface VectorTable {
  readonly width: number;
  readonly values: Float32Array;
}

/** All weights. */
export interface Network {
  readonly kernel: Kernel;
  /** Row of each word; rows 0 and 1 are for no word and for unknown words. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly wordWidth: number;
  /** Writes the vector of a row of the vocabulary into `target`, from `at` on. */
  readonly copyWord: (row: number, target: Float32Array, at: number) => void;
  readonly tables: Readonly<Record<(typeof TABLES)[number], VectorTable>>;
  readonly enter: Linear;
  readonly lower: readonly GatedConvolution[];
  readonly upper: readonly GatedConvolution[];
  readonly sentences: SentenceWeights;
  readonly leave: Norm;
  readonly anchor: Linear;
  readonly sentenceRole: Linear;
  readonly decoder: DecoderWeights;
}

/** What reads whole sentences in the middle of the stack. */
export interface SentenceWeights {
  readonly norm: Norm;
  readonly read: Linear;
  readonly around: readonly Omit<GatedConvolution, 'norm'>[];
  readonly give: Linear;
}

/** What says, for one cue word, which tokens are its source, its cue and its content. */
export interface DecoderWeights {
  readonly token: Linear;
  readonly anchor: Linear;
  /** What is multiplied: token and cue word as a pair. */
  readonly pairToken: Linear;
  readonly pairAnchor: Linear;
  readonly distance: VectorTable;
  readonly sentence: VectorTable;
  readonly layers: readonly GatedConvolution[];
  readonly leave: Norm;
  readonly labels: Linear;
  /** Log probability of a label after a label, row after row. */
  readonly transitions: readonly number[];
  /** By how much a path with a source may be less likely than one without, and still be taken. */
  readonly sourceBonus: number;
}

/** What the manifest says of how the network is built. */
interface Configuration {
  readonly dilations: readonly number[];
  readonly decoderDilations: readonly number[];
  readonly transitions: readonly (readonly number[])[];
  readonly sourceBonus: number;
}

/** Reads the weights of a model file into a kernel. Throws where a tensor is missing or misshapen. */
export function readNetwork(model: ModelFile, kernel: Kernel): Network {
  const values = (name: string): Float32Array => model.tensor(name).values;
  const row = (name: string): Matrix => {
    const numbers = values(name);
    return kernel.allocate(1, numbers.length, numbers);
  };
  const norm = (name: string): Norm => ({ gain: row(`${name}.weight`), bias: row(`${name}.bias`) });
  const linear = (name: string): Linear => ({
    weight: transposed(kernel, model.tensor(`${name}.weight`)),
    bias: row(`${name}.bias`),
  });
  const table = (name: string): VectorTable => {
    const { shape, values: rows } = model.tensor(`${name}.weight`);
    return { width: shape[1] ?? 0, values: rows };
  };
  const taps = (name: string, dilation: number): Omit<GatedConvolution, 'norm'> => ({
    dilation,
    taps: thirds(kernel, model.tensor(`${name}.weight`)),
    bias: row(`${name}.bias`),
  });
  const convolution = (name: string, dilation: number): GatedConvolution => ({
    norm: norm(`${name}.norm`),
    ...taps(`${name}.mix`, dilation),
  });
  const { dilations, decoderDilations, transitions, sourceBonus } = model.configuration as unknown as Configuration;
  checkShapes(model, dilations.length, decoderDilations.length);
  const half = dilations.length >> 1;
  return {
    kernel,
    vocabulary: new Map(model.vocabulary.map((word, i) => [word, i + 2])),
    wordWidth: model.shape('word.weight')[1] ?? 0,
    copyWord: (row, target, at) => model.copyRow('word.weight', row, target, at),
    tables: Object.fromEntries(TABLES.map((name) => [name, table(name)])) as Network['tables'],
    enter: linear('enter'),
    lower: dilations.slice(0, half).map((dilation, i) => convolution(`lower.${i}`, dilation)),
    upper: dilations.slice(half).map((dilation, i) => convolution(`upper.${i}`, dilation)),
    sentences: {
      norm: norm('sentences.norm'),
      read: linear('sentences.read'),
      around: [0, 1].map((i) => taps(`sentences.around.${i}`, 1)),
      give: linear('sentences.give'),
    },
    leave: norm('leave'),
    anchor: linear('anchor'),
    sentenceRole: linear('sentence_role'),
    decoder: {
      token: linear('decoder_token'),
      anchor: linear('decoder_anchor'),
      pairToken: linear('pair_token'),
      pairAnchor: linear('pair_anchor'),
      distance: table('decoder_distance'),
      sentence: table('decoder_sentence'),
      layers: decoderDilations.map((dilation, i) => convolution(`decoder.${i}`, dilation)),
      leave: norm('decoder_leave'),
      labels: linear('arguments'),
      transitions: transitions.flat(),
      sourceBonus,
    },
  };
}

/** Training keeps a weight as (out × in); a product of rows wants (in × out). */
function transposed(kernel: Kernel, { shape, values }: Tensor): Matrix {
  const [out = 0, inner = 0] = shape;
  return kernel.allocate(inner, out, turned(values, out, inner, 0, inner));
}

/** A convolution of three rows is three matrices side by side, in whole numbers as the file has them. */
function thirds(kernel: Kernel, { shape, values }: Tensor): GatedConvolution['taps'] {
  const [out = 0, all = 0] = shape;
  const width = all / 3;
  // Training has rounded each row to 127 steps of its largest number.
  const scales = Float32Array.from({ length: out }, (_, row) => largestIn(values, row * all, (row + 1) * all) / 127);
  const third = (i: number): WholeWeights =>
    kernel.allocateWeights(width, out, turned(values, out, all, i * width, (i + 1) * width), scales);
  return [third(0), third(1), third(2)];
}

function largestIn(values: Float32Array, from: number, to: number): number {
  let largest = 0;
  for (let i = from; i < to; i += 1) largest = Math.max(largest, Math.abs(values[i] as number));
  return largest;
}

/** Columns of rows (out × inner) as (inner × out). */
function turned(values: Float32Array, out: number, inner: number, from: number, to: number): Float32Array {
  const around = new Float32Array((to - from) * out);
  for (let row = 0; row < out; row += 1) {
    for (let column = from; column < to; column += 1) {
      around[(column - from) * out + row] = values[row * inner + column] as number;
    }
  }
  return around;
}
