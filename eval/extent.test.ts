import { expect, test } from 'vitest';
import { extentOf, extentOfPairs, likeness, sharedSize, sizeOf } from './extent.ts';

test('spans that touch or overlap become one', () => {
  const extent = extentOf([
    { start: 10, end: 20 },
    { start: 0, end: 4 },
    { start: 4, end: 6 },
    { start: 12, end: 15 },
  ]);
  expect(extent).toEqual([
    { start: 0, end: 6 },
    { start: 10, end: 20 },
  ]);
  expect(sizeOf(extent)).toBe(16);
});

test.each([
  ['apart', [[0, 5]], [[5, 9]], 0, 0],
  ['the same', [[0, 5]], [[0, 5]], 5, 1],
  ['half', [[0, 10]], [[5, 15]], 5, 1 / 3],
  [
    'in pieces',
    [[0, 10]],
    [
      [0, 2],
      [8, 12],
    ],
    4,
    4 / 12,
  ],
  ['nothing and nothing', [], [], 0, 0],
] as const)('%s', (_, one, other, shared, like) => {
  const [a, b] = [extentOfPairs(one), extentOfPairs(other)];
  expect(sharedSize(a, b)).toBe(shared);
  expect(likeness(a, b)).toBeCloseTo(like);
});
