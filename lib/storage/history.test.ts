import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NoteChange } from '../notes/changes.ts';
import type { NoteId } from '../notes/types.ts';
import { openDatabase, type WhenceDatabase } from './database.ts';
import { createDismissalRepository } from './dismissal-repository.ts';
import { createHistory } from './history.ts';
import { createNoteRepository } from './note-repository.ts';
import { createTransferRepository } from './transfer-repository.ts';

const target = {
  quote: { exact: 'the dam held', prefix: '', suffix: '' },
  position: { start: 4, end: 16 },
  normalForm: 1,
};
const article = {
  ...{ keys: ['https://news.example/dam'], url: 'https://news.example/dam', title: 'The dam held', byline: null },
  ...{ site: null, published: null, language: 'en', textHash: 'h' },
};
const note = (change: Partial<NoteChange> = {}): NoteChange => ({ article, target, body: 'One', tags: [], ...change });

let db: WhenceDatabase;
let clock: number;
const environment = { now: () => ++clock, newId: () => crypto.randomUUID() };
const notes = () => createNoteRepository(db, environment);
const history = () => createHistory(db);
const bodies = async () => (await db.notes.toArray()).filter((n) => n.deletedAt === undefined).map(({ body }) => body);

beforeEach(() => {
  clock = 1000;
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function write(change: Partial<NoteChange> = {}): Promise<NoteId> {
  const saved = await notes().save(note(change));
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.id;
}
const undo = async () => {
  const done = await history().undo();
  return done.ok ? (done.value?.what ?? null) : done.error.code;
};
const redo = async () => {
  const done = await history().redo();
  return done.ok ? (done.value?.what ?? null) : done.error.code;
};

test('nothing done is nothing to undo', async () => {
  expect(await undo()).toBeNull();
  expect(await redo()).toBeNull();
});

test('a step that a full disk does not let back is kept, and goes back once there is room', async () => {
  const id = await write();
  await notes().remove(id);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await undo()).toBe('storage-full');
  expect(await bodies()).toEqual([]);
  put.mockRestore();
  expect(await undo()).toBe('deleted');
  expect(await bodies()).toEqual(['One']);
});

test('a note put on the passage the reader named keeps its words, and goes back to where it was', async () => {
  const id = await write({ tags: ['dams'] });
  const named = {
    ...target,
    quote: { exact: 'the dam held', prefix: 'again ', suffix: '' },
    position: { start: 90, end: 102 },
  };
  expect(await notes().place(id, named)).toMatchObject({
    ok: true,
    value: { target: named, body: 'One', revision: 2 },
  });
  expect(await undo()).toBe('placed');
  expect(await db.notes.get(id)).toMatchObject({ target, body: 'One', tags: ['dams'] });
  expect(await redo()).toBe('placed');
  expect(await db.notes.get(id)).toMatchObject({ target: named });
  expect(await notes().place('gone' as NoteId, named)).toMatchObject({ ok: false, error: { code: 'note-gone' } });
});

test('writing, changing and deleting are taken back one by one, and done again', async () => {
  const id = await write();
  await write({ id, body: 'Two' });
  await notes().remove(id);
  expect([await undo(), await bodies()]).toEqual(['deleted', ['Two']]);
  expect([await undo(), await bodies()]).toEqual(['changed', ['One']]);
  expect([await undo(), await bodies(), await db.articles.count()]).toEqual(['written', [], 0]);
  expect(await undo()).toBeNull();
  expect([await redo(), await bodies(), await db.articles.count()]).toEqual(['written', ['One'], 1]);
  expect([await redo(), await bodies()]).toEqual(['changed', ['Two']]);
  expect([await redo(), await bodies()]).toEqual(['deleted', []]);
  expect(await redo()).toBeNull();
});

test('what was undone is gone once something else is done', async () => {
  const id = await write();
  await write({ id, body: 'Two' });
  await undo();
  await write({ id, body: 'Three' });
  expect(await redo()).toBeNull();
  expect([await undo(), await bodies()]).toEqual(['changed', ['One']]);
});

describe('saves of one sitting', () => {
  test('are one step', async () => {
    const id = await write({ sitting: 'a' });
    await write({ id, sitting: 'a', body: 'One t' });
    await write({ id, sitting: 'a', body: 'One two' });
    expect([await undo(), await bodies()]).toEqual(['written', []]);
  });

  test('are two after a long pause', async () => {
    const id = await write({ sitting: 'a' });
    clock += 61_000;
    await write({ id, sitting: 'a', body: 'Two' });
    expect([await undo(), await bodies()]).toEqual(['changed', ['One']]);
  });

  test('two cards on one note: the last write wins, the other is one undo away', async () => {
    const id = await write({ sitting: 'a' });
    await write({ id, sitting: 'a', body: 'From the first tab' });
    await write({ id, sitting: 'b', body: 'From the second tab' });
    expect(await bodies()).toEqual(['From the second tab']);
    await undo();
    expect(await bodies()).toEqual(['From the first tab']);
  });
});

test('a change of many notes is one step, and keeps what it did not change', async () => {
  const ids = [await write({ tags: ['a'] }), await write({ tags: ['b', 'gone'] })];
  await notes().changeAll({ ids, addTags: ['B'], removeTags: ['gone'] });
  expect((await db.notes.toArray()).map(({ tags }) => tags).sort()).toEqual([['a', 'B'], ['b']]);
  expect(await undo()).toBe('tagged');
  expect((await db.notes.toArray()).map(({ tags }) => tags).sort()).toEqual([['a'], ['b', 'gone']]);
  await notes().changeAll({ ids, deleted: true });
  expect([await bodies(), await undo(), (await bodies()).length]).toEqual([[], 'deleted', 2]);
});

test('revisions go on counting, so that no card takes an undone note for the one it knows', async () => {
  const id = await write();
  await write({ id, body: 'Two' });
  const before = (await db.notes.get(id))?.revision ?? 0;
  await undo();
  expect((await db.notes.get(id))?.revision).toBeGreaterThan(before);
});

test('a dismissal is undone with the row of its article', async () => {
  const dismissals = createDismissalRepository(db, environment);
  await dismissals.dismiss({ article, target, reason: 'fine' });
  expect([await undo(), await db.dismissals.count(), await db.articles.count()]).toEqual(['dismissed', 0, 0]);
  expect([await redo(), await db.dismissals.count(), await db.articles.count()]).toEqual(['dismissed', 1, 1]);
});

describe('a file', () => {
  const bundle = (count: number, modified = 1) => ({
    article: { ...article, id: 'other' as never, firstSeen: 1, lastSeen: 2 },
    notes: Array.from({ length: count }, (_, at) => ({
      ...{ id: `n${at}` as NoteId, articleId: 'other' as never, target, body: `From a file ${at}`, tags: [] },
      ...{ created: 1, modified, revision: 1 },
    })),
    dismissals: [],
  });
  const take = (count: number, modified?: number) =>
    createTransferRepository(db, environment).take({ bundles: [bundle(count, modified)], batch: 'f', size: count });

  test('comes in under the article that is here already, and goes in one step however large', async () => {
    await write();
    expect(await take(1200)).toMatchObject({ value: { added: 1200, changed: 0, same: 0 } });
    expect(await db.articles.count()).toBe(1);
    expect(await db.steps.count()).toBe(4);
    expect(await undo()).toBe('imported');
    expect(await bodies()).toEqual(['One']);
    expect(await redo()).toBe('imported');
    expect(await db.notes.count()).toBe(1201);
  });

  test('read twice changes nothing; what is newer here stays', async () => {
    await take(2);
    expect(await take(2)).toMatchObject({ value: { added: 0, changed: 0, same: 2 } });
    expect(await take(2, 5)).toMatchObject({ value: { added: 0, changed: 2, same: 0 } });
    expect(await take(2, 4)).toMatchObject({ value: { added: 0, changed: 0, same: 2 } });
  });

  test('brings deleted notes back', async () => {
    await take(1);
    await notes().remove('n0' as NoteId);
    expect(await take(1)).toMatchObject({ value: { changed: 1 } });
    expect(await bodies()).toEqual(['From a file 0']);
  });
});

test('deleting everything leaves nothing, steps included', async () => {
  await write();
  await createTransferRepository(db, environment).forgetAll();
  for (const table of db.tables) expect(await table.count()).toBe(0);
});
