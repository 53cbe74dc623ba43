import { expect, test } from 'vitest';
import { lengthOfAll, sharedLength, sharedLengthOfAll } from './span.ts';

test.each([
  ['apart', { start: 0, end: 2 }, { start: 5, end: 9 }, 0],
  ['end to end', { start: 0, end: 5 }, { start: 5, end: 9 }, 0],
  ['one over the other’s end', { start: 0, end: 7 }, { start: 5, end: 9 }, 2],
  ['one within the other', { start: 0, end: 9 }, { start: 3, end: 4 }, 1],
])('what spans share that lie %s', (_, a, b, shared) => {
  expect([sharedLength(a, b), sharedLength(b, a)]).toEqual([shared, shared]);
});

test('of two lists every pair counts', () => {
  const one = [
    { start: 0, end: 4 },
    { start: 6, end: 8 },
  ];
  expect(sharedLengthOfAll(one, [{ start: 3, end: 7 }])).toBe(2);
  expect(sharedLengthOfAll(one, [])).toBe(0);
  expect(lengthOfAll(one)).toBe(6);
});
