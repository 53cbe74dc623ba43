import { describe, expect, test } from 'vitest';
import { createNote, noteId } from './note.ts';
import { type NoteOutcome, nextOutcome } from './outcome.ts';
import type { ArticleId } from './types.ts';
import { wordingChange } from './wording-change.ts';

const NOTED = 1000;
const EDITED = 1500;
const LAST = 2000;
const NOW = 3000;
const note = createNote(
  {
    id: noteId('n'),
    articleId: 'a' as ArticleId,
    target: {
      quote: { exact: 'some “30” people died', prefix: '', suffix: '' },
      position: { start: 0, end: 21 },
      normalForm: 1,
    },
    body: '',
    tags: [],
  },
  NOTED,
);
const outcome = (more: Partial<NoteOutcome>): NoteOutcome => ({ id: note.id, status: 'found', seen: LAST, ...more });

describe('an edit', () => {
  test.each<[name: string, last: NoteOutcome | undefined, expected: ReturnType<typeof wordingChange>]>([
    ['is told from the note alone', undefined, { isNew: true, after: NOTED, before: NOW }],
    [
      'is told from the note alone where the place was never found',
      outcome({ status: 'lost' }),
      { isNew: true, after: NOTED, before: NOW },
    ],
    [
      'was made after the last visit, where the earlier wording stood',
      outcome({ there: LAST }),
      { isNew: true, after: LAST, before: NOW },
    ],
    [
      'is not new where the last visit saw it, and keeps its time',
      outcome({
        status: 'changed',
        there: LAST,
        words: 'some 42 people died',
        edited: { after: NOTED, before: EDITED },
      }),
      { isNew: false, after: NOTED, before: EDITED },
    ],
    [
      'is new again where the last visit saw another one',
      outcome({ status: 'changed', there: LAST, words: 'some 35 people died' }),
      { isNew: true, after: LAST, before: NOW },
    ],
    [
      'was made after the passage was last there, where it was lost in between',
      outcome({ status: 'lost', there: EDITED, words: 'some 35 people died' }),
      { isNew: true, after: EDITED, before: NOW },
    ],
  ])('%s', (_, last, expected) => {
    expect(wordingChange(note, { words: 'some 42 people died', at: NOW }, last)).toEqual(expected);
  });

  test('is none where only quotation marks were retyped', () => {
    expect(wordingChange(note, { words: 'some "30" people died', at: NOW })).toBeNull();
  });
});

describe('what is kept of a visit', () => {
  test('is the wording and its time while there is a place', () => {
    const changed = { id: note.id, status: 'changed', words: 'new', edited: { after: 1, before: 2 } } as const;
    expect(nextOutcome(outcome({ there: 5, words: 'old' }), changed, NOW)).toEqual({
      ...changed,
      seen: NOW,
      there: NOW,
    });
  });

  test('is what was last known, once there is none', () => {
    const before = outcome({ status: 'changed', there: 5, words: 'old' });
    expect(nextOutcome(before, { id: note.id, status: 'lost' }, NOW)).toEqual({ ...before, status: 'lost', seen: NOW });
  });
});
