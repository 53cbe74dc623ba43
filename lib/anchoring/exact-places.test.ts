import { expect, test } from 'vitest';
import { exactPlaces } from './exact-places.ts';
import { fold } from './fold.ts';
import { prepareQuote } from './prepared-quote.ts';

const startsOf = (text: string, exact: string, prefix = '', suffix = '', hint = -1): number[] => {
  const quote = prepareQuote({ exact, prefix, suffix });
  return quote === null ? [] : exactPlaces(fold(text), quote, hint).map(({ span }) => span.start);
};

test.each([
  ['all places of words without a context', 'dam, dam, dam', 'dam', '', '', [0, 5, 10]],
  ['the only place with the whole context', 'a dam, the dam, my dam', 'dam', 'the ', ',', [11]],
  ['every place where the context is nowhere whole', 'a dam, the dam', 'dam', 'old ', '', [2, 11]],
  ['no place within a longer word', 'the damage and the dam', 'dam', 'a ', ' b', [19]],
  ['places within words for a selection that began within one', 'the macadam', 'dam', 'maca', '', [8]],
])('%s', (_, text, exact, prefix, suffix, starts) => {
  expect(startsOf(text, exact, prefix, suffix)).toEqual(starts);
});

test('of a word that stands on every line, the places beside which its context stands', () => {
  const lines = Array.from({ length: 900 }, (_, index) => `the level on day ${index} was low`);
  const text = `${lines.join('. ')}. Measured twice, the level was high.`;
  expect(startsOf(text, 'level', 'Measured twice, the ', ' was higher')).toEqual([text.lastIndexOf('level')]);
});

test('of a page that only repeats itself, the places nearest to where the quote stood', () => {
  const starts = startsOf('very '.repeat(4000), 'very', 'very very very ', ' very very', 5000);
  expect(starts.length).toBeLessThanOrEqual(200);
  expect(starts).toContain(5000);
});
