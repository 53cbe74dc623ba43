import { describe, expect, test } from 'vitest';
import { probability, readWeights, weigh, writeWeights } from './linear-model.ts';

describe('a table of weights', () => {
  test('is read as it was written', () => {
    const weights = new Map([
      ['cause: lead to', 0.42],
      ['bridge', -1.5],
    ]);
    expect(readWeights(writeWeights(weights, 20))).toEqual(weights);
  });

  test('leaves out weights that round to nothing, and wraps', () => {
    const weights = new Map([
      ['a', 0.004],
      ['b', 0.1],
      ['c', 0.2],
    ]);
    expect(writeWeights(weights, 5)).toBe('b=10\nc=20');
  });

  test.each(['bridge', '=5', 'bridge=x'])('"%s" is no entry', (entry) => {
    expect(() => readWeights(entry)).toThrow(SyntaxError);
  });

  test('counts only the features it knows', () => {
    expect(weigh(['b', 'unknown'], new Map([['b', 0.5]]))).toBe(0.5);
  });

  test('even odds are a half', () => {
    expect(probability(0)).toBe(0.5);
  });
});
