import { expect, test } from 'vitest';
import { dealFolds } from './folds.ts';

const IDS = Array.from({ length: 31 }, (_, i) => `article-${i}`);

test('each fold gets a third, whatever the order and however often an id comes', () => {
  const folds = dealFolds(IDS);
  const sizes = [0, 1, 2].map((fold) => [...folds.values()].filter((one) => one === fold).length);
  expect(sizes).toEqual([11, 10, 10]);
  expect(dealFolds([...IDS, ...IDS].reverse())).toEqual(folds);
});

test('they are dealt by the hash of an id, as in training', () => {
  // The MD5 sums begin with 0cc1…, 92eb… and 4a8a….
  expect([...dealFolds(['a', 'b', 'c'])]).toEqual([
    ['a', 0],
    ['c', 1],
    ['b', 2],
  ]);
});
