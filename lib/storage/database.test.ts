/** The pattern for every later version: write with the old schema, open with the new one, read everything back. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';

/** The schema and rows of version 1 as they were released; never edited. */
const RELEASED_1 = {
  stores: {
    articles: 'id, *keys, lastSeen',
    notes: 'id, articleId, modified, *tags, deletedAt',
    drafts: 'key, articleId',
    dismissals: 'id, articleId',
  },
  rows: {
    articles: [{ id: 'a1', keys: ['https://news.example/dam'], title: 'The dam held', firstSeen: 1, lastSeen: 2 }],
    notes: [{ id: 'n1', articleId: 'a1', body: 'Who says?', tags: ['dams'], created: 1, modified: 1, revision: 1 }],
    drafts: [{ key: 'k', articleId: 'a1', body: 'Hm', tags: [], modified: 3 }],
    dismissals: [{ id: 'd1', articleId: 'a1', reason: 'fine', created: 4 }],
  },
};

test('opens version 1 with everything in it', async () => {
  const old = new Dexie('released');
  old.version(1).stores(RELEASED_1.stores);
  for (const [table, rows] of Object.entries(RELEASED_1.rows)) await old.table(table).bulkAdd(rows);
  old.close();

  const db = openDatabase('released');
  for (const [table, rows] of Object.entries(RELEASED_1.rows)) expect(await db.table(table).toArray()).toEqual(rows);
  expect(await db.articles.where('keys').equals('https://news.example/dam').count()).toBe(1);
  expect(await db.notes.where('tags').equals('dams').count()).toBe(1);
  await db.delete();
});

/** Version 2 was version 1, and what can be undone, what was reported, where notes were found. */
const RELEASED_2 = { ...RELEASED_1.stores, steps: '++seq, at, undone', reports: 'id', outcomes: 'id, status' };

test('opens version 2 with everything in it, and finds its articles by title', async () => {
  const old = new Dexie('released-2');
  old.version(1).stores(RELEASED_1.stores);
  old.version(2).stores(RELEASED_2);
  for (const [table, rows] of Object.entries(RELEASED_1.rows)) await old.table(table).bulkAdd(rows);
  await old.table('outcomes').add({ id: 'n1', status: 'found' });
  old.close();

  const db = openDatabase('released-2');
  for (const [table, rows] of Object.entries(RELEASED_1.rows)) expect(await db.table(table).toArray()).toEqual(rows);
  expect(await db.outcomes.count()).toBe(1);
  expect(await db.articles.where('title').equals('The dam held').primaryKeys()).toEqual(['a1']);
  await db.delete();
});

/** The schema of version 3: version 2, and the titles of articles. */
const SHAPE_3 = { ...RELEASED_2, articles: `${RELEASED_2.articles}, title` };

test('has the shape of version 3', async () => {
  const db = openDatabase('shape');
  await db.open();
  const shape = db.tables.map(({ name, schema }) => [
    name,
    [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
  ]);
  expect(db.verno).toBe(3);
  expect(Object.fromEntries(shape)).toEqual(SHAPE_3);
  await db.delete();
});
