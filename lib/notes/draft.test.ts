import { describe, expect, test } from 'vitest';
import type { Target } from '../anchoring/types.ts';
import { draftConflict, isBlankDraft, passageDraftKey } from './draft.ts';
import { createNote, deleteNote, editNote, noteId } from './note.ts';
import type { ArticleId, Draft } from './types.ts';

const at = (exact: string, start = 0, prefix = 'Engineers say '): Target => ({
  quote: { exact, prefix, suffix: '' },
  position: { start, end: start + exact.length },
  normalForm: 1,
});
const target = at('the dam held');
const note = createNote({ id: noteId('n'), articleId: 'a' as ArticleId, target, body: 'a', tags: [] }, 1);
const draft: Draft = { key: 'k', articleId: note.articleId, target, body: 'b', tags: [], modified: 2 };
const editing: Draft = { ...draft, noteId: note.id, baseRevision: 1 };

describe('the key of a draft on a passage', () => {
  test('is the same after the page has shifted', () => {
    expect(passageDraftKey('k', at('the dam held', 500))).toBe(passageDraftKey('k', target));
  });
  test.each([
    ['other words', 'k', at('the dam broke')],
    ['the same words elsewhere', 'k', at('the dam held', 0, 'Nobody thinks ')],
    ['words that only add up to the same', 'k', at('say the dam held', 0, 'Engineers ')],
    ['another article', 'l', target],
  ])('differs for %s', (_, articleKey, other) => {
    expect(passageDraftKey(articleKey, other)).not.toBe(passageDraftKey('k', target));
  });
});

describe('a draft and its note', () => {
  test.each([
    ['a new note', draft, null, 'none'],
    ['an unchanged note', editing, note, 'none'],
    ['a note changed elsewhere', editing, editNote(note, { body: 'c' }, 3), 'changed'],
    ['a note deleted elsewhere', editing, deleteNote(note, 3), 'deleted'],
    ['a note purged', editing, null, 'deleted'],
  ])('%s', (_, of, stored, conflict) => {
    expect(draftConflict(of, stored)).toBe(conflict);
  });
});

test('a draft with a tag is not blank', () => {
  expect(isBlankDraft({ body: ' \n', tags: [] })).toBe(true);
  expect(isBlankDraft({ body: '', tags: ['dams'] })).toBe(false);
});
