import { expect, test } from 'vitest';
import { hides } from './dismissal.ts';

test.each([
  ['the same claim', [10, 50], [10, 50], true],
  ['the same claim drawn a little wider', [10, 50], [5, 55], true],
  ['a claim of which it is a small part', [10, 50], [0, 200], false],
  ['a small claim within it', [0, 200], [10, 50], false],
  ['the next sentence', [10, 50], [50, 90], false],
] as const)('a dismissal and %s', (_, [start, end], [from, to], hidden) => {
  expect(hides({ start, end }, { start: from, end: to })).toBe(hidden);
});
