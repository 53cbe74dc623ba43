import { expect, test } from 'vitest';
import { createNote, noteId } from '../notes/note.ts';
import type { NoteOutcome } from '../notes/outcome.ts';
import type { ArticleId } from '../notes/types.ts';
import { placedNote, seenOutcome } from './placed-note.ts';

const note = createNote(
  {
    id: noteId('n'),
    articleId: 'a' as ArticleId,
    target: { quote: { exact: 'ten ships', prefix: '', suffix: '' }, position: { start: 0, end: 9 }, normalForm: 1 },
    body: '',
    tags: [],
  },
  1000,
);
const changed = { status: 'changed', span: { start: 0, end: 12 }, score: 0.8 } as const;
const lost = { status: 'lost', score: 0 } as const;
const last: NoteOutcome = { id: note.id, status: 'found', seen: 2000, there: 2000 };

test('a page that is read again keeps the moment at which its edit was first seen', () => {
  const first = placedNote(note, changed, 'twelve ships', { before: [], last, at: 3000 });
  const again = placedNote(note, changed, 'twelve ships', { before: [first], last, at: 4000 });
  const edited = placedNote(note, changed, 'twenty ships', { before: [again], last, at: 5000 });
  expect([first, again, edited].map(({ edit }) => edit)).toEqual([
    { isNew: true, after: 2000, before: 3000 },
    { isNew: true, after: 2000, before: 3000 },
    { isNew: true, after: 2000, before: 5000 },
  ]);
  expect(seenOutcome(first)).toEqual({
    id: note.id,
    status: 'changed',
    words: 'twelve ships',
    edited: { after: 2000, before: 3000 },
  });
});

test.each<[name: string, last: NoteOutcome | undefined, gone: object | undefined]>([
  ['was there at the last visit', last, { at: 2000, isNew: true }],
  ['was lost at the last visit, too', { ...last, status: 'lost', seen: 2500 }, { at: 2000, isNew: false }],
  ['was never seen before', undefined, undefined],
])('a lost place that %s', (_, known, gone) => {
  expect(placedNote(note, lost, undefined, { before: [], last: known, at: 3000 }).gone).toEqual(gone);
});
