import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DraftChange } from '../notes/changes.ts';
import type { ArticleSighting, NoteId } from '../notes/types.ts';
import { openDatabase, type WhenceDatabase } from './database.ts';
import { createDraftRepository } from './draft-repository.ts';

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
const target = {
  quote: { exact: 'the dam held', prefix: '', suffix: '' },
  position: { start: 0, end: 12 },
  normalForm: 1,
};
const typed = (body: string, change: Partial<DraftChange['draft']> = {}): DraftChange => ({
  article,
  draft: { key: 'k', target, body, tags: [], ...change },
});

let db: WhenceDatabase;
let clock = 0;
const environment = { now: () => ++clock, newId: () => crypto.randomUUID() };

beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('drafts', () => {
  test('of many saves at once the last one stays', async () => {
    const drafts = createDraftRepository(db, environment);
    const bodies = Array.from({ length: 20 }, (_, index) => 'x'.repeat(index + 1));
    await Promise.all(bodies.map((body) => drafts.save(typed(body))));
    expect(await drafts.get('k')).toMatchObject({ ok: true, value: { body: bodies.at(-1) } });
    expect(await db.articles.count()).toBe(1);
  });

  test('survive the database being closed and opened again', async () => {
    await createDraftRepository(db, environment).save(typed('half a thou'));
    db.close();
    const again = openDatabase(db.name);
    const kept = await createDraftRepository(again, environment).get('k');
    again.close();
    db = openDatabase(db.name);
    expect(kept).toMatchObject({ ok: true, value: { body: 'half a thou' } });
  });

  test('that are blank leave nothing behind, not even the article', async () => {
    const drafts = createDraftRepository(db, environment);
    await drafts.save(typed('x'));
    expect(await drafts.save(typed(' \n'))).toEqual({ ok: true, value: null });
    expect(await db.drafts.count()).toBe(0);
    expect(await db.articles.count()).toBe(0);
  });

  test('that empty a stored note are kept', async () => {
    const drafts = createDraftRepository(db, environment);
    await drafts.save(typed('', { noteId: 'n' as NoteId, baseRevision: 2 }));
    expect(await drafts.get('k')).toMatchObject({ ok: true, value: { body: '', baseRevision: 2 } });
  });

  test('can be discarded twice', async () => {
    const drafts = createDraftRepository(db, environment);
    await drafts.save(typed('x'));
    expect(await drafts.discard('k')).toEqual({ ok: true, value: null });
    expect(await drafts.discard('k')).toEqual({ ok: true, value: null });
    expect(await db.articles.count()).toBe(0);
  });
});
