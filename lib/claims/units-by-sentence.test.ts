import { expect, test } from 'vitest';
import { evidenceOf } from '../../tests/support/attributions-in.ts';
import { unitsBySentence } from './units-by-sentence.ts';

const { sentences } = evidenceOf('It rained. Hale said so. It stopped.');

test.each([
  ['nothing', [], []],
  ['a part of one sentence', [{ start: 3, end: 9 }], [[0, 6]]],
  [
    'what reaches over the space between two, which is neither’s',
    [{ start: 8, end: 13 }],
    [
      [0, 2],
      [1, 2],
    ],
  ],
  [
    'two parts of one, beside a part of another',
    [
      { start: 11, end: 15 },
      { start: 25, end: 27 },
      { start: 16, end: 20 },
    ],
    [
      [1, 8],
      [2, 2],
    ],
  ],
])('%s', (_, spans, units) => {
  expect([...unitsBySentence(sentences, spans)]).toEqual(units);
});
