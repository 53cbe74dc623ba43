import { describe, expect, test } from 'vitest';
import { compilePattern, fewestErrors, searchBest } from './edit-distance.ts';

const everywhere = (text: string) => ({ start: 0, end: text.length });

/** The textbook matrix, for comparison: fewest errors of a pattern ending anywhere in the text. */
function plainFewest(text: string, pattern: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let best = pattern.length;
  for (const unit of text) {
    const next = [0];
    for (let row = 1; row <= pattern.length; row += 1) {
      const change = (column[row - 1] ?? 0) + (pattern[row - 1] === unit ? 0 : 1);
      next[row] = Math.min(change, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1);
    }
    column = next;
    best = Math.min(best, column[pattern.length] ?? best);
  }
  return best;
}

/** Strings over three letters, so that near misses abound. */
function letters(seed: number, length: number): string {
  let state = seed;
  let text = '';
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    text += 'abc'[(state >> 16) % 3];
  }
  return text;
}

describe('the bit-parallel search agrees with the textbook', () => {
  test.each([1, 5, 31, 32, 33, 64, 65, 100])('for patterns of %i units', (length) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const text = letters(seed, 150);
      const pattern = letters(seed + 1000, length);
      expect(fewestErrors(text, everywhere(text), compilePattern(pattern))).toBe(plainFewest(text, pattern));
      const match = searchBest(text, everywhere(text), compilePattern(pattern), length);
      const words = text.slice(match?.span.start, match?.span.end);
      expect(plainFewest(words, pattern)).toBe(match?.errors);
    }
  });
});

describe('the best place', () => {
  const text = 'engineers say the dam held all night';
  test.each([
    ['exact', 'the dam held', 0, 'the dam held'],
    ['with a letter changed', 'the dxm held', 1, 'the dam held'],
    ['with a word too many', 'the old dam held', 4, 'the dam held'],
  ])('%s', (_, words, errors, place) => {
    const match = searchBest(text, everywhere(text), compilePattern(words), 6);
    expect(match?.errors).toBe(errors);
    expect(text.slice(match?.span.start, match?.span.end)).toBe(place);
  });
  test('is none beyond the allowed errors', () => {
    expect(searchBest(text, everywhere(text), compilePattern('the dxm hxld'), 1)).toBeNull();
  });
  test('lies within the stretch', () => {
    expect(searchBest(text, { start: 20, end: text.length }, compilePattern('the dam'), 2)).toBeNull();
  });
});

test('an empty pattern is a bug', () => {
  expect(() => compilePattern('')).toThrow(RangeError);
});
