import { expect, test } from 'vitest';
import { isWordEdge, snappedToWords } from './word-boundary.ts';

test.each([
  ['between a space and a word', 'the dam', 4, true],
  ['within a word', 'the dam', 5, false],
  ['at the end of the text', 'the dam', 7, true],
  ['between a letter and its accent', 'cafe\u0301', 4, false],
  ['between a word and a full stop', 'held.', 4, true],
  ['within Japanese, which has no spaces', '東京都', 1, true],
  ['within Arabic', 'السد', 2, false],
])('an edge %s', (_, text, offset, edge) => {
  expect(isWordEdge(text, offset)).toBe(edge);
});

test.each([
  ['is made whole', [5, 12], 'dam held'],
  ['is made whole where there is nothing else', [9, 10], 'held'],
  ['is dropped where less of it is inside', [2, 12], 'dam held'],
] as const)('a half word at the border %s', (_, [start, end], words) => {
  const text = 'the dam held all';
  const span = snappedToWords(text, { start, end });
  expect(text.slice(span.start, span.end)).toBe(words);
});
