import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { attempt } from './failure.ts';
import { createNoteRepository } from './note-repository.ts';

const save = {
  article: {
    keys: ['https://news.example/dam'],
    url: 'https://news.example/dam',
    title: 'The dam held',
    byline: null,
    site: null,
    published: null,
    language: 'en',
    textHash: 'h',
  },
  target: { quote: { exact: 'a', prefix: '', suffix: '' }, position: { start: 0, end: 1 }, normalForm: 1 },
  body: 'Who says?',
  tags: [],
};
const environment = { now: () => 1, newId: () => crypto.randomUUID() };

afterEach(() => vi.restoreAllMocks());

describe('a storage that cannot keep the note', () => {
  test('says that there is no room, and keeps nothing by halves', async () => {
    const db = openDatabase('full');
    await db.open();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'notes') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, row);
    });
    const result = await createNoteRepository(db, environment).save(save);
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    vi.restoreAllMocks();
    expect(await db.articles.count()).toBe(0);
    await db.delete();
  });

  test('says that the database was closed', async () => {
    const db = openDatabase('closed');
    await db.open();
    db.close();
    expect(await createNoteRepository(db, environment).save(save)).toMatchObject({ error: { code: 'storage-closed' } });
    await Dexie.delete('closed');
  });

  test('says that a newer version of Whence was here', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('newer', 'VersionError');
    });
    const result = await createNoteRepository(openDatabase('newer'), environment).tags();
    expect(result).toMatchObject({ ok: false, error: { code: 'storage-newer' } });
  });

  test('finds the cause inside the errors that Dexie wraps around it', async () => {
    const cause = new DOMException('no room', 'QuotaExceededError');
    const result = await attempt(() => Promise.reject(new Dexie.AbortError('aborted', cause)));
    expect(result).toMatchObject({ error: { code: 'storage-full' } });
  });
});

test('a bug passes through', async () => {
  await expect(attempt(() => Promise.reject(new TypeError('undefined is not a note')))).rejects.toThrow(TypeError);
});
