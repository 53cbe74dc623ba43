import { describe, expect, test } from 'vitest';
import { createNote, deleteNote, editNote, noteId, restoreNote } from './note.ts';
import type { ArticleId } from './types.ts';

const note = createNote(
  {
    id: noteId('n'),
    articleId: 'a' as ArticleId,
    target: { quote: { exact: 'x', prefix: '', suffix: '' }, position: { start: 0, end: 1 }, normalForm: 1 },
    body: 'Who says?',
    tags: ['dams'],
    colour: 'blue',
  },
  10,
);

describe('a note', () => {
  test('begins with its first revision', () => {
    expect(note).toMatchObject({ created: 10, modified: 10, revision: 1 });
  });
  test('keeps what an edit does not name', () => {
    expect(editNote(note, { body: 'She does.' }, 20)).toEqual({
      ...note,
      body: 'She does.',
      modified: 20,
      revision: 2,
    });
  });
  test('loses its colour when the edit says so', () => {
    expect(editNote(note, { colour: null }, 20)).not.toHaveProperty('colour');
  });
  test('is the very same after an edit that changes nothing', () => {
    expect(editNote(note, { body: 'Who says?', tags: ['dams'], colour: 'blue', judgement: null }, 20)).toBe(note);
  });
  test('sees tags in another order as a change', () => {
    const two = editNote(note, { tags: ['a', 'b'] }, 20);
    expect(editNote(two, { tags: ['b', 'a'] }, 30).revision).toBe(3);
  });
  test('comes back from deletion with its words and their time', () => {
    const deleted = deleteNote(note, 20);
    expect(deleted).toMatchObject({ deletedAt: 20, modified: 10 });
    expect(restoreNote(deleted)).toEqual({ ...note, revision: 3 });
  });
  test('is deleted or restored once', () => {
    const deleted = deleteNote(note, 20);
    expect(deleteNote(deleted, 30)).toBe(deleted);
    expect(restoreNote(note)).toBe(note);
  });
});
