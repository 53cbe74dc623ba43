/** Networks of a few hundred numbers, built as the trained one is, for tests to reckon with. */
import { ASSERTION_KINDS } from '../types.ts';
import { createKernel } from './kernel/kernel.ts';
import type { ModelFile } from './model-file.ts';
import { type Network, readNetwork } from './network.ts';
import { createTensorTable, type TensorEntry } from './tensor-table.ts';

/** The weight of a tensor in a row and a column; a bias has one row. */
export type WeightAt = (name: string, row: number, column: number) => number;

/** Words with a row of their own in `word.weight`: rows 2 and 3. */
export const KNOWN_WORDS = ['said', 'warned'];

const DILATIONS = [1, 2];
const linear = (name: string, out: number, inner: number): [string, number[]][] => [
  [`${name}.weight`, [out, inner]],
  [`${name}.bias`, [out]],
];
const norm = (name: string, width: number): [string, number[]][] => [
  [`${name}.weight`, [width]],
  [`${name}.bias`, [width]],
];
const convolution = (name: string, width: number): [string, number[]][] => [
  ...norm(`${name}.norm`, width),
  ...linear(`${name}.mix`, 2 * width, 3 * width),
];

/** Every tensor: words of 4 numbers, five features of 1, tokens of 4, sentences of 2, a decoder of 4. */
const SHAPES: readonly [name: string, shape: number[]][] = [
  ['word.weight', [2 + KNOWN_WORDS.length, 4]],
  ['suffix.weight', [2048, 1]],
  ['pos.weight', [19, 1]],
  ['shape.weight', [10, 1]],
  ['quote.weight', [6, 1]],
  ['place.weight', [16, 1]],
  ...linear('enter', 4, 9),
  ...convolution('lower.0', 4),
  ...convolution('upper.0', 4),
  ...norm('sentences.norm', 4),
  ...linear('sentences.read', 2, 4),
  ...linear('sentences.around.0', 4, 6),
  ...linear('sentences.around.1', 4, 6),
  ...linear('sentences.give', 4, 2),
  ...norm('leave', 4),
  ...linear('anchor', 1, 4),
  ...linear('sentence_role', 4, 6),
  ...linear('decoder_token', 4, 4),
  ...linear('decoder_anchor', 4, 4),
  ...linear('pair_token', 4, 4),
  ...linear('pair_anchor', 4, 4),
  ['decoder_distance.weight', [32, 4]],
  ['decoder_sentence.weight', [7, 4]],
  ...convolution('decoder.0', 4),
  ...norm('decoder_leave', 4),
  ...linear('arguments', 4, 4),
];

/** A model file with all the tensors of a network. */
export function networkFile(weightAt: WeightAt, configuration: object = {}): ModelFile {
  const entries: TensorEntry[] = [];
  const numbers: number[] = [];
  for (const [name, shape] of SHAPES) {
    entries.push({ name, dtype: 'f32', shape, offset: 4 * numbers.length, scale: 1 });
    const [rows, columns] = shape.length === 1 ? [1, shape[0] ?? 0] : [shape[0] ?? 0, shape[1] ?? 0];
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) numbers.push(weightAt(name, row, column));
  }
  return {
    name: 'small network',
    vocabulary: KNOWN_WORDS,
    thresholds: Object.fromEntries(
      ['attributed', ...ASSERTION_KINDS, 'relation'].map((kind, i) => [kind, { decide: i / 20, show: 0.5 + i / 20 }]),
    ),
    configuration: {
      dilations: DILATIONS,
      decoderDilations: [1],
      transitions: Array.from({ length: 4 }, () => [0, 0, 0, 0]),
      sourceBonus: 0,
      calibrations: { claim: { bias: 1 }, relation: { bias: -1 } },
      ...configuration,
    },
    ...createTensorTable(entries, new Uint8Array(Float32Array.from(numbers).buffer)),
  };
}

/** A network in a kernel of its own. */
export function smallNetwork(weightAt: WeightAt, configuration: object = {}): Network {
  return readNetwork(networkFile(weightAt, configuration), createKernel());
}

/** Weights that look drawn by chance and are the same in every run. */
export const mixedWeights: WeightAt = (name, row, column) => {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  return Math.sin(seed + 12.9898 * row + 78.233 * column + row * column);
};

/**
 * Weights that can be followed by hand. "said" is a cue word, "warned" less so, anything else is none; words before it in
 * its sentence are its source, words behind it its content. A sentence with "said" is attributed, others are unsourced.
 */
export const saidWeights: WeightAt = (name, row, column) => {
  const same = row === column ? 1 : 0;
  switch (name) {
    case 'word.weight':
      // An unknown word, "said", "warned": each points its own way; "warned" a little where "said" does.
      return (
        [
          [0, 0, 0, 0],
          [0, 1, 0, 0],
          [1, 0, 0, 0],
          [0.5, 0, 0, 0.6],
        ][row]?.[column] ?? 0
      );
    case 'enter.weight':
      return same;
    case 'anchor.weight':
      return column === 0 ? 4 : 0;
    case 'sentence_role.weight':
      // The largest of the tokens follows two numbers of the sentence.
      return [[0, 0, 2, 0, 0, 0], [], [], [0, 0, 2, 0, 0, 0]][row]?.[column] ?? 0;
    case 'sentence_role.bias':
      return column === 1 ? 2 : 0;
    case 'decoder_distance.weight':
      return column === (row === 0 ? CUE : row < 16 ? CONTENT : SOURCE) ? 1 : 0;
    case 'decoder_sentence.weight':
      return row !== SAME_SENTENCE && column === NONE ? 5 : 0;
    case 'arguments.weight':
      return 3 * same;
    default:
      return isGain(name) ? 1 : 0;
  }
};

const [NONE, SOURCE, CUE, CONTENT] = [0, 1, 2, 3];
const SAME_SENTENCE = 3;

function isGain(name: string): boolean {
  return name.endsWith('.weight') && /norm|leave/.test(name);
}
