import { describe, expect, test } from 'vitest';
import { align } from './alignment.ts';
import { fewestErrors } from './edit-distance.ts';
import { compilePattern } from './pattern.ts';

const unitsOf = (text: string) => Uint16Array.from(text, (unit) => unit.charCodeAt(0));
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
      expect(fewestErrors(unitsOf(text), everywhere(text), compilePattern(pattern))).toBe(plainFewest(text, pattern));
    }
  });

  test('for units beyond ASCII', () => {
    const text = 'der Föhn über Zürich, 東京の風';
    expect(fewestErrors(unitsOf(text), everywhere(text), compilePattern('Fohn über 東北の'))).toBe(
      plainFewest(text, 'Fohn über 東北の'),
    );
  });
});

describe('an alignment', () => {
  test.each([1, 31, 32, 33, 70])('of %i units costs what it says', (length) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const text = letters(seed, 150);
      const pattern = letters(seed + 1000, length);
      const alignment = align(unitsOf(text), everywhere(text), compilePattern(pattern));
      const placed = [...(alignment?.at ?? [])].filter((offset) => offset >= 0);
      const same = [...(alignment?.at ?? [])].filter((offset, row) => text[offset] === pattern[row]).length;
      const inserted = placed.length === 0 ? 0 : (placed.at(-1) ?? 0) - (placed[0] ?? 0) + 1 - placed.length;
      expect(placed).toEqual([...placed].sort((a, b) => a - b));
      expect(length - same + inserted).toBe(alignment?.errors);
    }
  });

  test.each([
    ['word for word', 'the dam held', 'the dam held'],
    ['with a letter changed', 'the dxm held', 'the dam held'],
    ['with a word too few', 'say the held all', 'say the dam held all'],
    ['with a word too many', 'the old dam held', 'the dam held'],
  ])('lies %s', (_, words, place) => {
    const text = 'engineers say the dam held all night';
    const { at } = align(unitsOf(text), everywhere(text), compilePattern(words)) ?? { at: [] };
    const placed = [...at].filter((offset) => offset >= 0);
    expect(text.slice(placed[0], (placed.at(-1) ?? 0) + 1)).toBe(place);
  });

  test('keeps within the stretch', () => {
    const text = 'the dam held, the dam held';
    const { at } = align(unitsOf(text), { start: 5, end: text.length }, compilePattern('the dam')) ?? { at: [] };
    expect(at[0]).toBe(14);
  });

  test('of words that share no unit with the text is none', () => {
    expect(align(unitsOf('aaa'), everywhere('aaa'), compilePattern('xyz'))).toBeNull();
  });
});

test('an empty pattern is a bug', () => {
  expect(() => compilePattern('')).toThrow(RangeError);
});
