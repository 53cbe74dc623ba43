import { expect, test } from 'vitest';
import { isTune } from './is-tune.ts';

// Worked out by the Python of training/corpus.py: both must deal alike.
test.each([
  ['quay-4', true],
  ['quay-15', true],
  ['the-strait-7', true],
  ['Øre-12', true],
  ['', false],
  ['quay-5', false],
  ['the-strait-17', false],
] as const)('%s', (id, tune) => {
  expect(isTune(id)).toBe(tune);
});

test('keeps about one in ten apart', () => {
  const apart = Array.from({ length: 5000 }, (_, i) => `article-${i}`).filter(isTune);
  expect(apart.length).toBeGreaterThan(400);
  expect(apart.length).toBeLessThan(600);
});
