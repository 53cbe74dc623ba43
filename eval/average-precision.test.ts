import { describe, expect, test } from 'vitest';
import { averagePrecision } from './average-precision.ts';

/** Scores of what is wanted, and of what is not. */
function apOf(wanted: readonly number[], others: readonly number[]): number {
  const scored = [
    ...wanted.map((score) => ({ score, isWanted: true })),
    ...others.map((score) => ({ score, isWanted: false })),
  ];
  return averagePrecision(scored).ap;
}

describe('averagePrecision', () => {
  test.each<[string, number[], number[], number]>([
    ['a perfect order', [3, 2], [1, 0], 100],
    ['the worst order of two', [0], [1], 50],
    ['one of two at each step', [3, 1], [2, 0], 100 * ((1 + 2 / 3) / 2)],
    ['nothing wanted', [], [1, 2], 0],
  ])('of %s', (_, wanted, others, expected) => {
    expect(apOf(wanted, others)).toBeCloseTo(expected);
  });

  test('a score that tells nothing apart is worth chance', () => {
    const scored = [true, false, false, false].map((isWanted) => ({ score: 1, isWanted }));
    expect(averagePrecision(scored)).toEqual({ ap: 25, chance: 25 });
  });
});
