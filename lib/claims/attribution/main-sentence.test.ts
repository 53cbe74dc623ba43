import { expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { mainSentence } from './main-sentence.ts';
import { spansIn } from './two-readers.testing.ts';

const TEXT = 'It rained. Ruiz said the quay was closed. So we left.\nNobody came.';
const { sentences } = evidenceOf(TEXT);

const cases: [name: string, words: string, index: number | undefined][] = [
  ['no spans', '', undefined],
  ['a word', 'quay', 1],
  ['the first word', 'It', 0],
  ['the last word', 'came', 3],
  ['a whole sentence', 'So we left.', 2],
  ['words across two, mostly in the first', 'the quay was closed. So', 1],
  ['words across two, mostly in the second', 'closed. So we left', 2],
  ['words across three', TEXT.slice(0, 52), 1],
  ['several spans, the longest of them decisive', 'It … the quay was closed', 1],
  [
    'several spans of one sentence, which are more together than one of another',
    'So we left … said … quay … closed',
    1,
  ],
  ['as much of two: the first of them', 'rained. Ruiz sa', 0],
  ['white space between paragraphs', '\n', undefined],
];
test.each(cases)('%s', (_, words, index) => {
  expect(mainSentence(sentences, spansIn(TEXT, words))?.index).toBe(index);
});

test('there is none in a text of none', () => {
  expect(mainSentence([], [{ start: 0, end: 9 }])).toBeUndefined();
});
