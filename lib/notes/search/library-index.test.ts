import { beforeEach, describe, expect, test } from 'vitest';
import type { Article, ArticleId, Note, NoteId } from '../types.ts';
import { foldText } from './fold-text.ts';
import { excerptAround, hitsIn } from './hits.ts';
import { createLibraryIndex, type LibraryIndex } from './library-index.ts';
import type { LibraryQuery } from './query.ts';

const article = (id: string, more: Partial<Article> = {}): Article => ({
  ...{
    id: id as ArticleId,
    keys: [],
    url: `https://www.${id}.example/1`,
    title: `About ${id}`,
    byline: null,
    site: null,
  },
  ...{ published: null, language: 'en', firstSeen: 1, lastSeen: 1, textHash: '' },
  ...more,
});
const note = (id: string, articleId: string, more: Partial<Note> = {}, exact = 'the dam held', start = 0): Note => ({
  ...{ id: id as NoteId, articleId: articleId as ArticleId, body: '', tags: [], created: 1, modified: 1, revision: 1 },
  target: { quote: { exact, prefix: '', suffix: '' }, position: { start, end: start + exact.length }, normalForm: 1 },
  ...more,
});

let index: LibraryIndex;
const ids = (query: Partial<LibraryQuery>) =>
  index
    .find({ words: '', filter: {}, sort: 'recent', ...query })
    .flatMap(({ notes }) => notes.map(({ id }) => id as string));

beforeEach(() => {
  index = createLibraryIndex();
  index.putArticle(article('dams', { site: 'River Post', firstSeen: 5 }));
  index.putArticle(article('ports', { title: 'Häfen im Norden', firstSeen: 3 }));
  index.putNote(note('n1', 'dams', { body: 'Who measured it?', tags: ['Water'], modified: 10 }, 'the dam held', 40));
  index.putNote(note('n2', 'dams', { judgement: 'to-check', modified: 20 }, 'Engineers were sure', 4));
  const claim = { kind: 'attributed', sourceName: 'Ana Ruiz', quote: 'x' } as const;
  index.putNote(note('n3', 'ports', { body: 'Café prices', tags: ['Water', 'trade'], claim, modified: 15 }));
});

describe('finds words', () => {
  test.each([
    ['everything where nothing is asked', '', ['n2', 'n1', 'n3']],
    ['in the note', 'measured', ['n1']],
    ['in the quote, whatever the case', 'ENGINEERS', ['n2']],
    ['in the tags', 'trade', ['n3']],
    ['in the source', 'ruiz', ['n3']],
    ['without accents', 'cafe', ['n3']],
    ['with accents that the text lacks', 'wäter', ['n1', 'n3']],
    ['in the title: all notes of the article', 'hafen', ['n3']],
    ['in the site', 'river', ['n2', 'n1']],
    ['some here and some in the title', 'river measured', ['n1']],
    ['parts of words', 'asur', ['n1']],
    ['only where every word stands', 'measured trade', []],
  ])('%s', (_name, words, expected) => {
    expect(ids({ words })).toEqual(expected);
  });
});

describe('filters', () => {
  test.each([
    ['by tag', { tag: 'Water' }, ['n1', 'n3']],
    ['by source', { source: 'Ana Ruiz' }, ['n3']],
    ['by site, named or not', { site: 'ports.example' }, ['n3']],
    ['by judgement', { judgement: 'to-check' }, ['n2']],
    ['from a time', { since: 15 }, ['n2', 'n3']],
    ['before a time', { until: 15 }, ['n1']],
    ['by what became of the place', { trouble: 'lost' }, ['n1']],
    ['by several at once', { tag: 'Water', site: 'River Post' }, ['n1']],
  ] as const)('%s', (_name, filter, expected) => {
    index.putOutcome('n1' as NoteId, 'lost');
    index.putOutcome('n2' as NoteId, 'found');
    expect(ids({ filter })).toEqual(expected);
  });
});

test.each([
  ['recent', ['n2', 'n1', 'n3']],
  ['oldest', ['n3', 'n2', 'n1']],
  ['title', ['n2', 'n1', 'n3']],
  ['site', ['n3', 'n2', 'n1']],
] as const)('sorted by %s', (sort, expected) => {
  expect(ids({ sort })).toEqual(expected);
});

test('follows changes, deletions and a merge of articles', () => {
  index.putNote(note('n1', 'dams', { body: 'Changed' }));
  expect([ids({ words: 'measured' }), ids({ words: 'changed' })]).toEqual([[], ['n1']]);
  index.putNote(note('n1', 'dams', { body: 'Changed', deletedAt: 1 }));
  expect(ids({ words: 'changed' })).toEqual([]);
  index.putNote(note('n2', 'ports'));
  index.removeArticle('dams' as ArticleId);
  expect(ids({})).toEqual(['n3', 'n2']);
});

test('a note read before its article waits for it', () => {
  index.putNote(note('n9', 'late'));
  expect(ids({ words: 'late' })).toEqual([]);
  index.putArticle(article('late'));
  expect(ids({ words: 'late' })).toEqual(['n9']);
});

test('counts what there is to filter by, the most used first', () => {
  index.putOutcome('n1' as NoteId, 'lost');
  expect(index.facets()).toMatchObject({
    tags: [
      { value: 'Water', count: 2 },
      { value: 'trade', count: 1 },
    ],
    sources: [{ value: 'Ana Ruiz', count: 1 }],
    sites: [
      { value: 'River Post', count: 2 },
      { value: 'ports.example', count: 1 },
    ],
    toCheck: 1,
    troubles: { changed: 0, ambiguous: 0, lost: 1 },
  });
});

test.each(['Straße', 'İstanbul', '👍 Ünïcode ﬁt', 'שלום', 'naïve'])('folding keeps the length of "%s"', (text) => {
  expect(foldText(text)).toHaveLength(text.length);
});

test.each([
  [
    'Müller und muller',
    ['muller'],
    [
      [0, 6],
      [11, 17],
    ],
  ],
  ['aaa', ['aa'], [[0, 2]]],
  ['the dam', ['th', 'the'], [[0, 3]]],
  ['nothing', ['x'], []],
] as const)('hits in "%s" of %j', (text, words, expected) => {
  expect(hitsIn(text, words).map(({ start, end }) => [start, end])).toEqual(expected);
});

test('an excerpt stands around the first hit and cuts no word', () => {
  const text = `${'before '.repeat(50)}needle ${'after '.repeat(50)}`.trim();
  const excerpt = excerptAround(text, ['needle'], 60);
  expect(excerpt).toMatch(/^… (before )+needle( after)+ …$/);
  expect(excerptAround('short', ['x'], 60)).toBe('short');
});

describe('typing on', () => {
  const typed = (words: string) => {
    let found: string[] = [];
    for (let end = 1; end <= words.length; end += 1) found = ids({ words: words.slice(0, end) });
    return found;
  };

  test.each(['water measured', 'the dam', 'river', 'zzz', 'cafe', 'post  who'])(
    '%s finds the same letter by letter',
    (words) => {
      const atOnce = ids({ words });
      ids({ words: 'another search' });
      expect(typed(words)).toEqual(atOnce);
    },
  );

  test('takes letters back, and sees what was written meanwhile', () => {
    expect(typed('measured')).toEqual(['n1']);
    expect(ids({ words: 'meas' })).toEqual(['n1']);
    index.putNote(note('n4', 'ports', { body: 'measured twice' }));
    expect(ids({ words: 'measured' })).toEqual(['n1', 'n4']);
    index.removeNote('n1' as NoteId);
    expect(ids({ words: 'measured ' })).toEqual(['n4']);
  });
});
