import { expect, test } from 'vitest';
import { sampleLibrary, sampleNote } from '../testing/sample-reading.ts';
import { countAll, firstNotes, searchLibrary } from './search-library.ts';

const library = sampleLibrary(3);

test.each([
  ['an empty query keeps everything', ' ', 6],
  ['the note’s own words', 'note 2 part 3', 1],
  ['case aside', 'NOTE 2 PART 3', 1],
  ['a tag', 'harbour', 6],
  ['the quote', 'deepen', 6],
  ['words of title and note together', 'council 3', 3],
  ['every word must stand somewhere', 'council windmill', 0],
])('%s', (_name, query, expected) => {
  expect(countAll(searchLibrary(library, query))).toBe(expected);
});

test('a deleted note is not found, and takes its article away when it was the last', () => {
  const [first] = library;
  if (!first) throw new Error('the sample has an article');
  const gone = { ...first, notes: [sampleNote({ note: { deletedAt: 1 } }).note] };
  expect(searchLibrary([gone], '')).toEqual([]);
});

test('the first notes keep their articles and stop in the middle of one', () => {
  expect(firstNotes(library, 2).map(({ notes }) => notes.length)).toEqual([1, 1]);
  expect(firstNotes(library, 4).map(({ notes }) => notes.length)).toEqual([1, 2, 1]);
});
