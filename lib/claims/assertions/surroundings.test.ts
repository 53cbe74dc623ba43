import { describe, expect, test } from 'vitest';
import { settle, surroundingsOf } from './surroundings.ts';

const weights = { own: 1, article: 2, before: 1, after: 1, bias: -1 };

function settledAmong(others: number): number {
  const around = surroundingsOf([others, others, 0, others, others])[2];
  if (around === undefined) throw new Error('a sentence with log-odds has surroundings');
  return settle(around, weights);
}

describe('surroundingsOf', () => {
  test('the same sentence counts for more in a piece that argues', () => {
    expect(settledAmong(3)).toBeGreaterThan(settledAmong(-3));
  });

  test('a sentence without log-odds has no surroundings', () => {
    expect(surroundingsOf([undefined, 1])[0]).toBeUndefined();
  });

  test('a sentence is no part of its own article', () => {
    const [one, other] = [surroundingsOf([5, 0])[0], surroundingsOf([-5, 0])[0]];
    expect(one?.article).toBe(other?.article);
  });

  test('an empty article has none', () => {
    expect(surroundingsOf([])).toEqual([]);
  });
});
