import { expect, test } from 'vitest';
import { hasClosedOver } from './closed-context.ts';
import { fold } from './fold.ts';
import { indexGrams } from './gram-index.ts';
import { prepareQuote } from './prepared-quote.ts';
import { toEnd } from './steps.ts';
import type { QuoteSelector } from './types.ts';

const BEFORE = 'Orders placed before the end of January qualify for the offer.';
const QUOTE = 'The least that counts is fifty pounds, shipping not included.';
const AFTER = 'Creams and soaps are sent in the same parcel as the order.';
const ELSEWHERE = 'In Ireland other rules hold, and they are told on the next page.';

const hasClosed = (page: string, quote: QuoteSelector, found = ''): boolean => {
  const prepared = prepareQuote(quote);
  if (prepared === null) throw new Error('no words');
  const { text, units } = fold(page);
  const start = text.indexOf(fold(found).text);
  return hasClosedOver(toEnd(indexGrams(units)), prepared, { start, end: start + found.length });
};
const quote = { exact: QUOTE, prefix: `${BEFORE} `, suffix: ` ${AFTER}` };

test.each([
  ['where the quote was cut out', `${ELSEWHERE} ${BEFORE} ${AFTER}`, true],
  ['where its context has become two paragraphs', `${BEFORE}\n${AFTER}\n${ELSEWHERE}`, true],
  ['where a word beside it was changed as well', `${BEFORE.replace('offer', 'rebate')} ${AFTER} ${ELSEWHERE}`, true],
  ['where the quote still stands', `${BEFORE} ${QUOTE} ${AFTER} ${ELSEWHERE}`, false],
  ['where another sentence stands in its place', `${BEFORE} ${ELSEWHERE} ${AFTER}`, false],
  ['where only one side stands', `${BEFORE} ${ELSEWHERE}`, false],
  ['on an empty page', '', false],
])('%s', (_, page, isClosed) => {
  expect(hasClosed(page, quote)).toBe(isClosed);
});

test('not where the quote itself ends as the heading before it does', () => {
  const heading = 'Is Rain the Future of the Valley?';
  const found = 'Knowing this we must azk, is rain the future of the valley?';
  const headed = { exact: found.replace('azk', 'ask'), prefix: `${heading}\n`, suffix: ` ${AFTER}` };
  expect(hasClosed(`${ELSEWHERE} ${heading}\n${found} ${AFTER}`, headed, found)).toBe(false);
});

test('never where a side of the context was not recorded', () => {
  expect(hasClosed(`${BEFORE} ${AFTER}`, { ...quote, suffix: '' })).toBe(false);
});
