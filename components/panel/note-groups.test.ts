import { expect, test } from 'vitest';
import { sampleNote } from '../testing/sample-reading.ts';
import { countNotes, groupNotes } from './note-groups.ts';

const found = (id: string, start: number) =>
  sampleNote({ id, outcome: { status: 'found', span: { start, end: start + 1 }, score: 1 } });
const lost = (id: string, created: number) =>
  sampleNote({ id, outcome: { status: 'lost', score: 0 }, note: { created } });

test('notes with a place stand in the order of the text, those without in the order they were made', () => {
  const groups = groupNotes([found('b', 20), lost('d', 2), found('a', 10), lost('c', 1)]);
  expect(groups.found.map(({ note }) => note.id)).toEqual(['a', 'b']);
  expect(groups.lost.map(({ note }) => note.id)).toEqual(['c', 'd']);
  expect([groups.changed, groups.ambiguous]).toEqual([[], []]);
});

test('a deleted note is neither listed nor counted', () => {
  const notes = [found('a', 1), sampleNote({ id: 'b', note: { deletedAt: 5 } })];
  expect(groupNotes(notes).found.map(({ note }) => note.id)).toEqual(['a']);
  expect(countNotes(notes)).toBe(1);
});
