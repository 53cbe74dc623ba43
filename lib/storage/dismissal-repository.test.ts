import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ArticleSighting } from '../notes/types.ts';
import { createArticleRepository } from './article-repository.ts';
import { openDatabase } from './database.ts';
import { createDismissalRepository } from './dismissal-repository.ts';
import { createNoteRepository } from './note-repository.ts';

const article: ArticleSighting = {
  keys: ['https://news.example/dam'],
  url: 'https://news.example/dam',
  title: 'The dam held',
  byline: null,
  site: null,
  published: null,
  language: 'en',
  textHash: 'h',
};
const target = { quote: { exact: 'a', prefix: '', suffix: '' }, position: { start: 0, end: 1 }, normalForm: 1 };
const environment = { now: () => 5, newId: () => crypto.randomUUID() };

test('a dismissal is kept, read with its article, and undone', async () => {
  const db = openDatabase('dismissals');
  const dismissals = createDismissalRepository(db, environment);
  const made = await dismissals.dismiss({ article, target, reason: 'fine' });
  if (!made.ok) throw new Error(made.error.code);
  const kept = await createArticleRepository(db).keptFor(article);
  expect(kept).toMatchObject({ ok: true, value: { dismissals: [made.value] } });
  expect(await dismissals.undo(made.value.id)).toEqual({ ok: true, value: null });
  expect(await dismissals.undo(made.value.id)).toEqual({ ok: true, value: null });
  expect(await db.articles.count()).toBe(0);
  await db.delete();
});

test('forgetting an article takes everything on it and nothing else', async () => {
  const db = openDatabase('forget');
  const other = { ...article, keys: ['https://news.example/bridge'], title: 'The bridge' };
  await createDismissalRepository(db, environment).dismiss({ article, target, reason: 'not-a-claim' });
  const notes = createNoteRepository(db, environment);
  const lost = await notes.save({ article, target, body: 'a', tags: [] });
  await notes.save({ article: other, target, body: 'b', tags: [] });
  if (!lost.ok) throw new Error(lost.error.code);
  await createArticleRepository(db).forget(lost.value.articleId);
  expect((await db.notes.toArray()).map(({ body }) => body)).toEqual(['b']);
  expect(await db.dismissals.count()).toBe(0);
  expect((await db.articles.toArray()).map(({ keys }) => keys)).toEqual([other.keys]);
  await db.delete();
});
