import { describe, expect, test } from 'vitest';
import { createKernel } from './kernel/kernel.ts';
import type { Matrix } from './kernel/matrix.ts';
import type { WholeWeights } from './kernel/whole-numbers.ts';
import { readNetwork } from './network.ts';
import { KNOWN_WORDS, networkFile, smallNetwork } from './small-network.testing.ts';

/** Each weight says where it stood in the file: row and column of (out × in). */
const network = smallNetwork((_, row, column) => 100 * row + column, {
  transitions: [
    [-1, -2, -3, -4],
    [-5, -6, -7, -8],
    [-9, -10, -11, -12],
    [-13, -14, -15, -16],
  ],
  sourceBonus: 1.5,
});

function rowsOf({ rows, columns, stride, data }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, row) => [...data.subarray(row * stride, row * stride + columns)]);
}

/** Weights of whole numbers as floats: what rows of a unit matrix make of them. */
function weightsOf(weights: WholeWeights): number[][] {
  const { kernel } = network;
  const scratch = kernel.openScratch();
  const unit = scratch.allocate(weights.rows, weights.rows);
  for (let i = 0; i < weights.rows; i += 1) unit.data[i * unit.stride + i] = 1;
  const whole = scratch.allocateWhole(weights.rows, weights.rows);
  const answer = scratch.allocate(weights.rows, weights.columns);
  kernel.quantise(unit, whole);
  kernel.multiplyWhole(whole, weights, answer);
  return rowsOf(answer);
}

describe('readNetwork', () => {
  test('turns a weight round: training keeps (out × in)', () => {
    expect(rowsOf(network.sentences.give.weight)).toEqual([
      [0, 100, 200, 300],
      [1, 101, 201, 301],
    ]);
    expect(rowsOf(network.sentences.give.bias)).toEqual([[0, 1, 2, 3]]);
  });

  test('cuts a convolution into the rows before, here and behind', () => {
    const [first] = network.sentences.around;
    const taps = (first?.taps ?? []).map(weightsOf);
    const wanted = [
      [
        [0, 100, 200, 300],
        [1, 101, 201, 301],
      ],
      [
        [2, 102, 202, 302],
        [3, 103, 203, 303],
      ],
      [
        [4, 104, 204, 304],
        [5, 105, 205, 305],
      ],
    ];
    for (const [tap, rows] of wanted.entries()) {
      for (const [row, numbers] of rows.entries()) {
        // Kept in 127 steps of the largest number of the file's row, which is this one's column.
        for (const [column, number] of numbers.entries())
          expect(Math.abs((taps[tap]?.[row]?.[column] ?? Infinity) - number)).toBeLessThan((100 * column + 5) / 200);
      }
    }
  });

  test('has half of the layers below the sentences, half above', () => {
    const { lower, upper, decoder } = network;
    expect([lower, upper, decoder.layers].map((layers) => layers.map(({ dilation }) => dilation))).toEqual([
      [1],
      [2],
      [1],
    ]);
  });

  test('begins the vocabulary behind no word and unknown words', () => {
    expect([...network.vocabulary]).toEqual(KNOWN_WORDS.map((word, i) => [word, i + 2]));
    const vector = new Float32Array(6).fill(-1);
    network.copyWord(network.vocabulary.get('warned') ?? 0, vector, 1);
    expect([...vector]).toEqual([-1, 300, 301, 302, 303, -1]);
    expect(network.wordWidth).toBe(4);
  });

  test('keeps a table as it is, row after row', () => {
    const { distance, sentence } = network.decoder;
    expect([distance.width, distance.values.length, sentence.values.length]).toEqual([4, 4 * 32, 4 * 7]);
    expect([...distance.values.subarray(4, 8)]).toEqual([100, 101, 102, 103]);
  });

  test('lays the transitions out row after row', () => {
    expect(network.decoder.transitions).toEqual(Array.from({ length: 16 }, (_, i) => -1 - i));
    expect(network.decoder.sourceBonus).toBe(1.5);
  });

  test.each(['word.weight', 'enter.bias', 'upper.0.mix.weight', 'decoder_leave.bias', 'pair_token.weight'])(
    'throws without the tensor “%s”',
    (missing) => {
      const file = networkFile(() => 0);
      const without =
        <T>(ask: (name: string) => T) =>
        (name: string) =>
          ask(name === missing ? 'nowhere' : name);
      const lacking = { ...file, tensor: without(file.tensor), shape: without(file.shape) };
      expect(() => readNetwork(file, createKernel())).not.toThrow();
      expect(() => readNetwork(lacking, createKernel())).toThrow(RangeError);
    },
  );

  test.each(['word.weight', 'lower.0.mix.weight', 'sentence_role.weight', 'decoder_distance.weight'])(
    'throws where “%s” is of another shape than its neighbours ask for',
    (misshapen) => {
      const file = networkFile(() => 0);
      const turned = { ...file, shape: (name: string) => (name === misshapen ? [5, 3] : file.shape(name)) };
      expect(() => readNetwork(turned, createKernel())).toThrow(`“${misshapen}” is 5 × 3 where the network wants `);
    },
  );
});
