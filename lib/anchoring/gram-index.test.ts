import { expect, test } from 'vitest';
import { indexGrams, likelyStarts } from './gram-index.ts';

const filler = Array.from({ length: 400 }, (_, index) => `sentence number ${index * 7919} says little. `).join('');
const passage = 'engineers say the dam held all night';

test('proposes the place of an edited passage first', () => {
  const text = `${filler}${passage}${filler}`;
  const [first] = likelyStarts(indexGrams(text), 'engineers think the dam stood all night', 5);
  expect(Math.abs((first ?? 0) - filler.length)).toBeLessThanOrEqual(32);
});

test('proposes both places of a passage that stands twice', () => {
  const text = `${passage}. ${filler}${passage}`;
  expect(likelyStarts(indexGrams(text), passage, 2)).toHaveLength(2);
});

test.each([
  ['words that share nothing with the page', 'qqqq xxxx zzzz'],
  ['words shorter than a run', 'abc'],
  ['no words', ''],
])('proposes nothing for %s', (_, words) => {
  expect(likelyStarts(indexGrams(filler), words, 5)).toEqual([]);
});

test('an empty page proposes nothing', () => {
  expect(likelyStarts(indexGrams(''), passage, 5)).toEqual([]);
});
