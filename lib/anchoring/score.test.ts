import { describe, expect, test } from 'vitest';
import { type Evidence, isTrustedApproximate, isTrustedExact, scoreOf } from './score.ts';

const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  quote: 1,
  prefix: 1,
  suffix: 1,
  position: 1,
  ...change,
});

describe('a score', () => {
  test('is 1 where everything agrees', () => {
    expect(scoreOf(evidence())).toBe(1);
  });
  test('falls most with the quote, then with the context, least with the position', () => {
    const scores = [evidence(), evidence({ position: 0 }), evidence({ prefix: 0 }), evidence({ quote: 0 })].map(
      scoreOf,
    );
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
  test('takes a context that was not recorded for nothing, not for perfect', () => {
    const unknown = evidence({ quote: 0.5, prefix: null, suffix: null, position: null });
    expect(scoreOf(unknown)).toBe(0.5);
  });
});

describe('trust', () => {
  const elsewhere = evidence({ prefix: 0.4, suffix: 0.4 });
  test('a sentence is trusted anywhere, a word only beside its context', () => {
    expect(isTrustedExact(elsewhere, 100)).toBe(true);
    expect(isTrustedExact(elsewhere, 7)).toBe(false);
    expect(isTrustedExact(evidence({ prefix: 0.4 }), 7)).toBe(true);
  });
  test('another word between the same neighbours is not trusted, a sentence with a third of its words changed is', () => {
    const altered = evidence({ quote: 0.65 });
    expect(isTrustedApproximate(altered, 7)).toBe(false);
    expect(isTrustedApproximate(altered, 100)).toBe(true);
  });
});
