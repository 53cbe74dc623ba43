import { expect, test } from 'vitest';
import type { Note } from '../notes/types.ts';
import { FIRST, nearestNotes } from './nearest-notes.ts';

const noteAt = (start: number): Note => ({ target: { position: { start, end: start + 5 } } }) as Note;
const startsOf = (starts: readonly number[], inView: number): number[] =>
  nearestNotes(starts.map(noteAt), inView).map(({ target }) => target.position.start);
const hundred = Array.from({ length: 100 }, (_, index) => index * 1000);

test.each([
  ['all of few', [9000, 10, 500], 400, [9000, 10, 500]],
  ['the first at the top of the page', hundred, 0, hundred.slice(0, FIRST)],
  ['the last at its end', hundred, 99_000, hundred.slice(-FIRST)],
  [
    'those around the middle, in their given order',
    [...hundred].reverse(),
    50_000,
    [...hundred.slice(39, 63)].reverse(),
  ],
  ['no more than asked for where all stand in one place', Array(50).fill(7), 7, Array(FIRST).fill(7)],
])('%s', (_, starts, inView, nearest) => {
  expect(startsOf(starts, inView)).toEqual(nearest);
});
