import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NoteChange } from '../notes/changes.ts';
import type { ArticleSighting, NoteId } from '../notes/types.ts';
import { createArticleRepository } from './article-repository.ts';
import { openDatabase, type WhenceDatabase } from './database.ts';
import { createDraftRepository } from './draft-repository.ts';
import { createNoteRepository } from './note-repository.ts';

const target = {
  quote: { exact: 'the dam held', prefix: 'Engineers say ', suffix: ' all night.' },
  position: { start: 14, end: 26 },
  normalForm: 1,
};
const sighting = (...keys: string[]): ArticleSighting => ({
  keys,
  url: keys[0] ?? '',
  title: 'The dam held',
  byline: null,
  site: null,
  published: null,
  language: 'en',
  textHash: 'h',
});
const CANONICAL = 'https://news.example/dam';
const MOBILE = 'https://other.example/d';
const note = (change: Partial<NoteChange> = {}): NoteChange => ({
  article: sighting(CANONICAL),
  target,
  body: 'Who measured it?',
  tags: ['dams'],
  ...change,
});

let db: WhenceDatabase;
let clock: number;
const environment = { now: () => ++clock, newId: () => crypto.randomUUID() };

beforeEach(() => {
  clock = 1000;
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** The value of a result; a failure fails the test. */
function unwrap<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('notes', () => {
  test('keeps a note and finds it by any address of its article', async () => {
    const saved = unwrap(
      await createNoteRepository(db, environment).save(note({ article: sighting(CANONICAL, MOBILE) })),
    );
    expect(saved).toMatchObject({ body: 'Who measured it?', tags: ['dams'], revision: 1 });
    const kept = unwrap(await createArticleRepository(db).keptFor(sighting(MOBILE)));
    expect(kept.notes).toEqual([saved]);
    expect(kept.article?.id).toBe(saved.articleId);
  });

  test('makes no row for an article on which nothing is kept', async () => {
    expect(unwrap(await createArticleRepository(db).keptFor(sighting(CANONICAL)))).toEqual({
      article: null,
      notes: [],
      outcomes: [],
      dismissals: [],
      drafts: [],
    });
    expect(await db.articles.count()).toBe(0);
  });

  test('counts revisions and leaves an unchanged note alone', async () => {
    const notes = createNoteRepository(db, environment);
    const { id } = unwrap(await notes.save(note({ colour: 'blue' })));
    expect(unwrap(await notes.save(note({ id }))).revision).toBe(1);
    expect(unwrap(await notes.save(note({ id, body: 'Two gauges did.' })))).toMatchObject({
      revision: 2,
      colour: 'blue',
    });
    expect(unwrap(await notes.save(note({ id, colour: null, body: 'Two gauges did.' })))).not.toHaveProperty('colour');
  });

  test('answers in plain words when the note is gone, and makes no row', async () => {
    const result = await createNoteRepository(db, environment).save(note({ id: 'nobody' as NoteId }));
    expect(result).toEqual({ ok: false, error: { code: 'note-gone', message: 'This note no longer exists.' } });
    expect(await db.articles.count()).toBe(0);
  });

  test('brings a deleted note back', async () => {
    const notes = createNoteRepository(db, environment);
    const { id, articleId } = unwrap(await notes.save(note()));
    await notes.remove(id);
    expect(unwrap(await notes.onArticle(articleId))).toEqual([]);
    await notes.restore(id);
    expect(unwrap(await notes.onArticle(articleId))).toHaveLength(1);
  });

  test('purges only what was deleted before, and the article once it is bare', async () => {
    const notes = createNoteRepository(db, environment);
    const first = unwrap(await notes.save(note()));
    const second = unwrap(await notes.save(note()));
    await notes.remove(first.id);
    expect(unwrap(await notes.purge(clock + 1))).toBe(1);
    expect(await db.articles.count()).toBe(1);
    await notes.remove(second.id);
    const deletedAt = (await db.notes.get(second.id))?.deletedAt ?? Number.NaN;
    expect(unwrap(await notes.purge(deletedAt))).toBe(0);
    expect(unwrap(await notes.purge(deletedAt + 1))).toBe(1);
    expect(await db.articles.count()).toBe(0);
  });

  test('discards the draft in the transaction that saves its note', async () => {
    const article = sighting(CANONICAL);
    const drafts = createDraftRepository(db, environment);
    await drafts.save({ article, draft: { key: 'k', target, body: 'Who', tags: [] } });
    await createNoteRepository(db, environment).save(note({ draftKey: 'k' }));
    expect(unwrap(await drafts.get('k'))).toBeNull();
    expect(await db.articles.count()).toBe(1);
  });

  test('merges two articles that turn out to be one, without losing a note', async () => {
    const notes = createNoteRepository(db, environment);
    const first = unwrap(await notes.save(note({ article: sighting(CANONICAL) })));
    const second = unwrap(await notes.save(note({ article: sighting(MOBILE), body: 'On the phone.' })));
    expect(second.articleId).not.toBe(first.articleId);
    const third = unwrap(await notes.save(note({ article: sighting(CANONICAL, MOBILE), body: 'Now both.' })));
    expect(third.articleId).toBe(first.articleId);
    const kept = unwrap(await createArticleRepository(db).keptFor(sighting(MOBILE)));
    expect(kept.notes.map(({ body }) => body)).toEqual(['Who measured it?', 'On the phone.', 'Now both.']);
    expect(new Set(kept.notes.map(({ articleId }) => articleId))).toEqual(new Set([first.articleId]));
    expect(await db.articles.count()).toBe(1);
  });

  test('finds the notes of an article where its site has moved it, and keeps the next one with them', async () => {
    const notes = createNoteRepository(db, environment);
    const moved = sighting('https://news.example/dams/held');
    const first = unwrap(await notes.save(note({ article: sighting(CANONICAL) })));
    expect(unwrap(await createArticleRepository(db).keptFor(moved)).notes).toEqual([first]);
    const second = unwrap(await notes.save(note({ article: moved, body: 'After the move.' })));
    expect(second.articleId).toBe(first.articleId);
    expect(await db.articles.toArray()).toMatchObject([{ keys: [...moved.keys, CANONICAL] }]);
  });

  test('does not take the same text at another publisher for the same article', async () => {
    const notes = createNoteRepository(db, environment);
    await notes.save(note({ article: sighting(CANONICAL) }));
    expect(unwrap(await createArticleRepository(db).keptFor(sighting(MOBILE))).notes).toEqual([]);
  });

  test('keeps two articles apart that were shown at one address one after the other', async () => {
    const notes = createNoteRepository(db, environment);
    const latest = 'https://news.example/latest';
    const first = unwrap(await notes.save(note({ article: sighting(CANONICAL, latest) })));
    const bridge = { ...sighting('https://news.example/bridge', latest), title: 'The bridge', textHash: 'other' };
    const second = unwrap(await notes.save(note({ article: bridge })));
    expect(second.articleId).not.toBe(first.articleId);
    expect(await db.articles.count()).toBe(2);
  });

  test('shows the notes of both articles before a write merges them', async () => {
    const notes = createNoteRepository(db, environment);
    await notes.save(note({ article: sighting(CANONICAL) }));
    await notes.save(note({ article: sighting(MOBILE) }));
    expect(unwrap(await createArticleRepository(db).keptFor(sighting(CANONICAL, MOBILE))).notes).toHaveLength(2);
  });

  test('a live view of the repository follows every write', async () => {
    const notes = createNoteRepository(db, environment);
    const seen: number[] = [];
    const view = liveQuery(() => createArticleRepository(db).keptFor(sighting(CANONICAL))).subscribe((result) => {
      seen.push(unwrap(result).notes.length);
    });
    await vi.waitFor(() => expect(seen).toEqual([0]));
    const { id } = unwrap(await notes.save(note()));
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
    await notes.remove(id);
    await vi.waitFor(() => expect(seen).toEqual([0, 1, 0]));
    view.unsubscribe();
  });

  test('reads a thousand notes of one article in one go', async () => {
    const { articleId } = unwrap(await createNoteRepository(db, environment).save(note()));
    const [stored] = await db.notes.toArray();
    if (stored === undefined) throw new Error('no note');
    const copies = Array.from({ length: 999 }, (_, index) => ({
      ...stored,
      id: `n${index}` as NoteId,
      created: index,
    }));
    await db.notes.bulkAdd(copies);
    const notes = unwrap(await createNoteRepository(db, environment).onArticle(articleId));
    expect(notes).toHaveLength(1000);
    expect(notes.map(({ created }) => created)).toEqual(notes.map(({ created }) => created).sort((a, b) => a - b));
  });
});
