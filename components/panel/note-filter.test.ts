import { expect, test } from 'vitest';
import { sampleNote } from '../testing/sample-reading.ts';
import { filterNotes, type NoteFilter, tagsOf } from './note-filter.ts';

const NOTES = [
  sampleNote({ id: 'a', note: { body: 'Ask the Café', tags: ['trade'], judgement: 'to-check' } }),
  sampleNote({ id: 'b', exact: 'the old channel', note: { body: '', tags: ['harbour', 'trade'] } }),
  sampleNote({
    id: 'c',
    now: 'reads otherwise',
    outcome: { status: 'changed', span: { start: 0, end: 9 }, score: 0.9 },
    note: { body: 'Gone', tags: ['gone'], deletedAt: 1 },
  }),
];

test.each<readonly [string, NoteFilter, string, string[]]>([
  ['nothing set', {}, '', ['a', 'b', 'c']],
  ['a tag', { tag: 'trade' }, '', ['a', 'b']],
  ['a judgement', { judgement: 'to-check' }, '', ['a']],
  ['words of the note, without accents', {}, 'cafe', ['a']],
  ['words of the quote', {}, 'CHANNEL', ['b']],
  ['words that stand there now', {}, 'otherwise', ['c']],
  ['what became of the place', { place: 'changed' }, '', ['c']],
  ['all at once', { tag: 'trade' }, 'channel', ['b']],
  ['what no note has', { tag: 'harbour', judgement: 'agree' }, '', []],
])('%s', (_name, filter, words, expected) => {
  expect(filterNotes(NOTES, filter, words).map(({ note }) => note.id)).toEqual(expected);
});

test('tags are listed once, without those of deleted notes', () => {
  expect(tagsOf(NOTES)).toEqual(['harbour', 'trade']);
});
