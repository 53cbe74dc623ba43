import { describe, expect, test } from 'vitest';
import { createNote, noteId } from './note.ts';
import type { ArticleId } from './types.ts';
import { wordingChange } from './wording-change.ts';

const NOTED = 1000;
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
const seen = (words: string, at: number) => ({ words, at });

describe('an edit', () => {
  test.each([
    ['is told from the note alone', undefined, { isNew: true, after: NOTED, before: NOW }],
    [
      'happened after the last visit, where the earlier wording stood',
      seen('some "30" people died', LAST),
      { isNew: true, after: LAST, before: NOW },
    ],
    [
      'is not new where the last visit saw it',
      seen('some 42 people died', LAST),
      { isNew: false, after: NOTED, before: LAST },
    ],
    [
      'is new again where the last visit saw another one',
      seen('some 35 people died', LAST),
      { isNew: true, after: LAST, before: NOW },
    ],
  ])('%s', (_, last, expected) => {
    expect(wordingChange(note, seen('some 42 people died', NOW), last)).toMatchObject(expected);
  });

  test('shows what was taken out and what was put in', () => {
    expect(wordingChange(note, seen('some “42” people died', NOW))?.pieces).toEqual([
      { kind: 'kept', words: 'some “' },
      { kind: 'removed', words: '30' },
      { kind: 'added', words: '42' },
      { kind: 'kept', words: '” people died' },
    ]);
  });

  test('is none where only quotation marks were retyped', () => {
    expect(wordingChange(note, seen('some "30" people died', NOW))).toBeNull();
  });
});
