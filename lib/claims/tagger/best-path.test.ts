import { describe, expect, test } from 'vitest';
import { bestPath } from './best-path.ts';

const LABELS = 3;
const PLACES = 5;
const WANTED = 1;

/** Log probabilities that look drawn by chance and are the same in every run. Seldom two paths are equally good. */
function logs(length: number, seed: number): number[] {
  return Array.from({ length }, (_, i) => -3 * Math.abs(Math.sin(seed * 12.9898 + i * 78.233 + seed * i)));
}

/** Every path, of which there are 3 to the power of `places`. */
function allPaths(places: number): number[][] {
  if (places === 0) return [[]];
  return allPaths(places - 1).flatMap((path) => Array.from({ length: LABELS }, (_, label) => [...path, label]));
}

function worth(path: readonly number[], scores: readonly number[], transitions: readonly number[], bonus: number) {
  return path.reduce(
    (sum, label, place) => {
      const before = path[place - 1];
      const step = before === undefined ? 0 : (transitions[before * LABELS + label] ?? NaN);
      return sum + step + (scores[place * LABELS + label] ?? NaN);
    },
    path.includes(WANTED) ? bonus : 0,
  );
}

function bruteForce(scores: readonly number[], transitions: readonly number[], bonus: number): number[] {
  const worthOf = (path: readonly number[]) => worth(path, scores, transitions, bonus);
  return allPaths(scores.length / LABELS).reduce((best, path) => (worthOf(path) > worthOf(best) ? path : best));
}

const single = (values: readonly number[]) => Float32Array.from(values);

describe('against every path there is', () => {
  test.each([
    ['no bonus', 0],
    ['a small bonus', 0.4],
    ['a bonus that nothing withstands', 1000],
    ['a malus', -0.4],
    ['a malus that nothing withstands', -1000],
  ])('%s', (_, bonus) => {
    const seen = { withWanted: 0, without: 0 };
    for (let seed = 1; seed <= 60; seed += 1) {
      const scores = [...single(logs(PLACES * LABELS, seed))];
      const transitions = logs(LABELS * LABELS, seed + 1000);
      const path = [...bestPath(single(scores), LABELS, transitions, WANTED, bonus)];
      expect(path, `seed ${seed}`).toEqual(bruteForce(scores, transitions, bonus));
      seen[path.includes(WANTED) ? 'withWanted' : 'without'] += 1;
    }
    // The seeds must try both: a bonus and a malus without measure leave only one.
    expect(seen.withWanted > 0).toBe(bonus > -1000);
    expect(seen.without > 0).toBe(bonus < 1000);
  });

  test.each([1, 2, 3, 4])('%i places', (places) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const scores = [...single(logs(places * LABELS, seed))];
      const transitions = logs(LABELS * LABELS, seed + 1000);
      const path = [...bestPath(single(scores), LABELS, transitions, WANTED, 0.4)];
      expect(path, `seed ${seed}`).toEqual(bruteForce(scores, transitions, 0.4));
    }
  });
});

describe('step by step', () => {
  const free = Array<number>(LABELS * LABELS).fill(0);

  test('no place has no label', () => {
    expect([...bestPath(single([]), LABELS, free, WANTED, 1)]).toEqual([]);
  });

  test('without transitions each place has its likeliest label', () => {
    const scores = single([-1, -5, -2, -9, -8, -0.5, -1, -7, -7]);
    expect([...bestPath(scores, LABELS, free, WANTED, 0)]).toEqual([0, 2, 0]);
  });

  test('a transition that never happens is never taken', () => {
    const never = [...free];
    never[0 * LABELS + 2] = -Infinity;
    const scores = single([-1, -50, -2, -9, -60, -0.5]);
    expect([...bestPath(scores, LABELS, never, WANTED, 0)]).toEqual([2, 2]);
  });

  test('the wanted label is put where it costs least', () => {
    const scores = single([-0.1, -4, -3, -0.1, -2, -3, -0.1, -3, -3]);
    expect([...bestPath(scores, LABELS, free, WANTED, 1.8)]).toEqual([0, 0, 0]);
    expect([...bestPath(scores, LABELS, free, WANTED, 2)]).toEqual([0, 1, 0]);
  });

  test('the bonus is given once, however often the label is met', () => {
    const scores = single([-0.1, -1, -9, -0.1, -1, -9]);
    expect([...bestPath(scores, LABELS, free, WANTED, 1.5)].filter((label) => label === WANTED)).toHaveLength(1);
  });
});
