import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../notes/export/bundle.testing.ts';
import { writeJson } from '../notes/export/json.ts';
import { readJson } from '../notes/import/json.ts';
import { keptBundles } from '../views/kept-bundles.ts';
import { openDatabase, type WhenceDatabase } from './database.ts';
import { createDismissalRepository } from './dismissal-repository.ts';
import { createHistory } from './history.ts';
import { createTransferRepository } from './transfer-repository.ts';

let db: WhenceDatabase;
let clock: number;
const environment = { now: () => ++clock, newId: () => crypto.randomUUID() };

beforeEach(() => {
  clock = 1000;
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** Reads a file back as the settings do. */
async function takeIn(text: string, batch: string): Promise<void> {
  const file = readJson(text);
  if (!file.ok) throw new Error(file.error.message);
  const taken = await createTransferRepository(db, environment).take({ bundles: file.value, batch, size: 3 });
  if (!taken.ok) throw new Error(taken.error.code);
}

describe('a dismissal', () => {
  test('comes back with its reason and place from a file, and goes out again as it was', async () => {
    const file = writeJson([bundle]);
    await takeIn(file, 'f');
    expect(await db.dismissals.toArray()).toEqual(bundle.dismissals);
    const [article] = JSON.parse(writeJson(await keptBundles(db))).articles;
    expect(article.dismissals).toEqual(JSON.parse(file).articles[0].dismissals);
  });

  test('is there once, however often the file is read', async () => {
    await takeIn(writeJson([bundle]), 'f');
    await takeIn(writeJson([bundle]), 'g');
    expect(await db.dismissals.count()).toBe(1);
  });

  test('that was taken back here comes back from the file, and goes with the import', async () => {
    await takeIn(writeJson([bundle]), 'f');
    await createDismissalRepository(db, environment).undo('d');
    expect(await db.dismissals.count()).toBe(0);
    await takeIn(writeJson([bundle]), 'g');
    expect(await db.dismissals.count()).toBe(1);
    await createHistory(db).undo();
    expect(await db.dismissals.count()).toBe(0);
  });
});
