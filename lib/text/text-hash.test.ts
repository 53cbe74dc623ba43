import { expect, test } from 'vitest';
import { textHash } from './text-hash.ts';

test('the same text has the same hash, of 14 hex digits', () => {
  expect(textHash('The minister resigned.')).toBe(textHash('The minister resigned.'));
  expect(textHash('The minister resigned.')).toMatch(/^[0-9a-f]{14}$/);
});

test.each([
  ['one letter', 'The minister resigned.', 'The minister resigns.'],
  ['the order of words', 'The minister praised the mayor.', 'The mayor praised the minister.'],
  ['a space at the end', 'resigned.', 'resigned. '],
])('a change in %s changes the hash', (_, before, after) => {
  expect(textHash(before)).not.toBe(textHash(after));
});
