import { expect, test } from 'vitest';
import { markAt } from './hit-test.ts';

const mark = (start: number, end: number) => ({ span: { start, end } });
const marks = [mark(0, 50), mark(10, 20), mark(12, 40), mark(60, 70)];

test.each([
  ['the only one', 5, 0],
  ['the shortest of three', 15, 1],
  ['the shorter of two', 30, 2],
  ['its first unit', 60, 3],
  ['its last unit', 69, 3],
  ['none after its end', 70, -1],
  ['none between marks', 55, -1],
])('%s', (_, offset, index) => {
  expect(markAt(offset, marks)).toBe(marks[index] ?? null);
});

test('none among none', () => {
  expect(markAt(3, [])).toBeNull();
});
