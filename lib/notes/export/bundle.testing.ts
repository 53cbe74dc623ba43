/** One article with notes of every sort, for the tests of formats. Own prose. */
import { createDismissal } from '../dismissal.ts';
import { createNote, deleteNote, editNote, noteId } from '../note.ts';
import type { Article, ArticleId } from '../types.ts';
import type { ArticleBundle } from './bundle.ts';

const articleId = '6f1c2a34-0000-4000-8000-000000000001' as ArticleId;
const MARCH = Date.UTC(2026, 2, 1, 9, 30, 0, 123);

const target = (exact: string, start: number, prefix = '', suffix = '') => ({
  quote: { exact, prefix, suffix },
  position: { start, end: start + exact.length },
  normalForm: 1,
});

/** The article alone. */
export const article: Article = {
  id: articleId,
  keys: ['https://news.example/dam', 'https://m.example/d'],
  url: 'https://news.example/dam?a=(1)',
  title: 'The dam: "held", they say #1',
  byline: 'Ana Ruiz',
  site: 'News Example',
  published: '2026-02-28T08:00:00Z',
  language: 'en',
  firstSeen: MARCH,
  lastSeen: MARCH + 1,
  textHash: 'h1',
};

const later = createNote(
  {
    id: noteId('aaaaaaaa-bbbb-4000-8000-000000000002'),
    articleId,
    target: target(
      'The dam held 👩‍🚀 all night.\n# Nobody was hurt [[x]] & it cost *a lot*',
      120,
      'say that ',
      ' The end',
    ),
    body: 'Who measured it?\n\n- ask the *utility*',
    tags: ['climate change', '2026', '#dams'],
    claim: { kind: 'unsourced', assertion: 'statistic', quote: 'The dam held' },
    judgement: 'to-check',
  },
  MARCH,
);

const earlier = createNote(
  {
    id: noteId('cccccccc-dddd-4000-8000-000000000003'),
    articleId,
    target: target('“We were lucky,” she said', 10),
    body: '',
    tags: [],
    colour: 'rose',
    claim: { kind: 'attributed', sourceName: 'Inés [the] Vega', quote: 'We were lucky' },
  },
  MARCH + 5,
);

/** The article with two notes, of which one was edited, a deleted one and a dismissal; not in reading order. */
export const bundle: ArticleBundle = {
  article,
  notes: [
    editNote(later, { colour: 'grey' }, MARCH + 9),
    earlier,
    deleteNote(createNote({ ...earlier, id: noteId('e'), target: target('gone', 400) }, MARCH), MARCH + 10),
  ],
  dismissals: [createDismissal({ id: 'd', articleId, target: target('fine', 300), reason: 'fine' }, MARCH)],
};
