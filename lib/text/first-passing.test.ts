import { expect, test } from 'vitest';
import { firstPassing } from './first-passing.ts';

test.each([
  ['none', [], 5, 0],
  ['the first', [5, 6, 7], 5, 0],
  ['one in the middle', [1, 2, 6, 7], 5, 2],
  ['the last', [1, 2, 3, 7], 5, 3],
  ['nothing passes', [1, 2, 3], 5, 3],
  ['equal ones', [1, 5, 5, 5], 5, 1],
] as const)('%s', (_, items, least, index) => {
  expect(firstPassing(items, (item) => item >= least)).toBe(index);
});
