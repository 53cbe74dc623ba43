import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { encodeStretch, largestOf } from './encode-stretch.ts';
import { createKernel } from './kernel/kernel.ts';
import type { Matrix } from './kernel/matrix.ts';
import { mixedWeights, smallNetwork, type WeightAt } from './small-network.testing.ts';
import type { Stretch } from './stretches.ts';
import { tokenFeatures } from './token-features.ts';

function rowsOf({ rows, columns, stride, data }: Matrix): number[][] {
  return Array.from({ length: rows }, (_, row) => [...data.subarray(row * stride, row * stride + columns)]);
}

/** The rows of a text's tokens and sentences; of a part of it where a stretch is given. */
function encode(text: string, weightAt: WeightAt = mixedWeights, part: Partial<Stretch> = {}) {
  const { article, sentences, quotations } = evidenceOf(text);
  const features = lastOf(tokenFeatures(article, sentences, quotations));
  const network = smallNetwork(weightAt);
  const stretch = { from: 0, to: features.tokens.length, ...part };
  const encoded = encodeStretch(network, network.kernel.openScratch(), features, stretch);
  return {
    words: features.tokens.map((token) => token.text),
    tokens: rowsOf(encoded.tokens),
    sentences: rowsOf(encoded.sentences),
    sentenceOf: [...encoded.sentenceOf],
  };
}

/** Which rows of two readings differ. */
function changed(one: readonly number[][], other: readonly number[][]): number[] {
  return [...one.keys()].filter((row) =>
    one[row]?.some((value, i) => Math.abs(value - (other[row]?.[i] ?? NaN)) > 1e-5),
  );
}

/** All weights but those under a name, which are 0. */
const without =
  (prefix: string): WeightAt =>
  (name, row, column) =>
    name.startsWith(prefix) ? 0 : mixedWeights(name, row, column);

// One sentence of twelve tokens in which "said" can be "warned": both are verbs of small letters with the ending "d".
const line = (verb: string) => `He walked down to the old quay and ${verb} little of it.`;

describe('encodeStretch', () => {
  test('gives a row a token and a row a sentence', () => {
    const { words, tokens, sentences, sentenceOf } = encode('It rained. He said so.\nNobody came.');
    expect([tokens.length, sentences.length]).toEqual([words.length, 3]);
    expect(sentenceOf).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 2]);
  });

  test('begins with its first sentence, wherever it was cut', () => {
    const { sentences, sentenceOf } = encode('It rained. He said so.', mixedWeights, { from: 1 });
    expect([sentences.length, sentenceOf]).toEqual([2, [0, 0, 1, 1, 1, 1]]);
  });

  test('reads nothing that is not its own', () => {
    const own = { from: 3, to: 7 };
    const { tokens, sentences } = encode('It rained. He said so. Nobody came.', mixedWeights, own);
    const other = encode('Hale slept. He said so. “Why?”', mixedWeights, own);
    expect(tokens).toHaveLength(4);
    expect(changed(tokens, other.tokens)).toEqual([]);
    expect(changed(sentences, other.sentences)).toEqual([]);
  });

  test('sees as far as its convolutions reach, where sentences give nothing back', () => {
    const [said, warned] = ['said', 'warned'].map((verb) => encode(line(verb), without('sentences.give')));
    const at = said?.words.indexOf('said') ?? NaN;
    // One row to each side below, two above.
    expect(changed(said?.tokens ?? [], warned?.tokens ?? [])).toEqual([-3, -2, -1, 0, 1, 2, 3].map((by) => at + by));
  });

  test('gives what a sentence says to all its tokens and to two sentences on each side', () => {
    const text = (verb: string) => `So what. It rained. Nobody came. ${line(verb)} Nobody came. It rained. So what.`;
    const weights: WeightAt = (name, row, column) =>
      // Both words must be able to be the largest of their sentence.
      name === 'word.weight' && row > 1 ? (row === 2 ? 9 : -9) : without('upper')(name, row, column);
    const [said, warned] = ['said', 'warned'].map((verb) => encode(text(verb), weights));
    const { words = [], sentenceOf = [] } = said ?? {};
    expect(changed(said?.sentences ?? [], warned?.sentences ?? [])).toEqual([1, 2, 3, 4, 5]);
    const beside = [...words.keys()].filter((token) => [1, 2, 3, 4, 5].includes(sentenceOf[token] ?? 0));
    expect(changed(said?.tokens ?? [], warned?.tokens ?? [])).toEqual(beside);
  });

  test('reads all unknown words alike, if they look alike', () => {
    expect(changed(encode('The cation fell.').tokens, encode('The ration fell.').tokens)).toEqual([]);
    expect(changed(encode('The ration fell.').tokens, encode('The RATION fell.').tokens)).not.toEqual([]);
  });

  test.each(['suffix', 'pos', 'shape', 'quote', 'place'])('looks at the %s of a word', (table) => {
    const blind = encode('“Go home now, all of you,” he said. It rained.', without(`${table}.weight`));
    const seeing = encode('“Go home now, all of you,” he said. It rained.');
    expect(changed(blind.tokens, seeing.tokens)).not.toEqual([]);
  });

  test('looks at no number of another feature', () => {
    // Each table says its number in its own column of the joined vectors, behind the four of the word.
    const weights: WeightAt = (name, row, column) => {
      if (name === 'enter.weight') return row === 0 && column === 4 + 3 ? 1 : 0;
      if (name === 'quote.weight') return row === 3 ? 1 : 0;
      return name === 'leave.weight' ? 1 : 0;
    };
    const { words, tokens } = encode('Ruiz said: “Go home now, all of you.”', weights);
    expect(words.filter((_, i) => (tokens[i]?.[0] ?? 0) > 1)).toEqual(['“']);
  });
});

describe('largestOf', () => {
  const values = [
    [1, -3],
    [4, -5],
    [-2, -1],
    [-7, -8],
    [0, 2],
  ];
  const cases: [name: string, sentenceOf: number[], least: number, largest: number[][]][] = [
    ['one sentence', [0, 0, 0, 0, 0], 0, [[4, 2]]],
    [
      'three sentences, none below the least',
      [0, 0, 1, 1, 2],
      0,
      [
        [4, 0],
        [0, 0],
        [0, 2],
      ],
    ],
    [
      'a least that nothing falls short of',
      [0, 0, 1, 1, 2],
      -9,
      [
        [4, -3],
        [-2, -1],
        [0, 2],
      ],
    ],
  ];
  test.each(cases)('%s', (_, sentenceOf, least, largest) => {
    const kernel = createKernel();
    const x = kernel.allocate(values.length, 2, values.flat());
    expect(rowsOf(largestOf(kernel.openScratch(), x, Uint32Array.from(sentenceOf), least))).toEqual(largest);
  });
});
