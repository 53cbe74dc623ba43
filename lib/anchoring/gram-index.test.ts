import { expect, test } from 'vitest';
import { indexGrams, likelyStarts, proposeStarts } from './gram-index.ts';
import { toEnd } from './steps.ts';

const indexOf = (text: string) => toEnd(indexGrams(Uint16Array.from(text, (unit) => unit.charCodeAt(0))));
const startsOf = (text: string, words: string, limit: number) =>
  proposeStarts(indexOf(text), words)
    .slice(0, limit)
    .map(({ start }) => start);

const filler = Array.from({ length: 400 }, (_, index) => `sentence number ${index * 7919} says little. `).join('');
const passage = 'engineers say the dam held all night';

test('proposes the place of an edited passage first', () => {
  const text = `${filler}${passage}${filler}`;
  const [first] = startsOf(text, 'engineers think the dam stood all night', 5);
  expect(Math.abs((first ?? 0) - filler.length)).toBeLessThanOrEqual(32);
});

test('proposes both places of a passage that stands twice', () => {
  const text = `${passage}. ${filler}${passage}`;
  expect(startsOf(text, passage, 2)).toHaveLength(2);
});

test.each([
  ['words that share nothing with the page', 'qqqq xxxx zzzz'],
  ['words shorter than a run', 'abc'],
  ['no words', ''],
])('proposes nothing for %s', (_, words) => {
  expect(startsOf(filler, words, 5)).toEqual([]);
});

test('an empty page proposes nothing', () => {
  expect(startsOf('', passage, 5)).toEqual([]);
});

test('proposes a start before the page where the beginning of a passage was cut', () => {
  const [first] = startsOf(`held all night. ${filler}`, 'engineers say the dam held all night.', 1);
  expect(Math.abs((first ?? 0) + 22)).toBeLessThanOrEqual(32);
});

test('finds a few words by their rarest runs', () => {
  const page = `${filler} ${passage} ${filler}`;
  expect(likelyStarts(indexOf(page), passage.slice(0, 16))).toContain(page.indexOf(passage));
});

test('indexes a long page in steps', () => {
  expect([...indexGrams(new Uint16Array(200_000))].length).toBeGreaterThan(10);
});
