import type { Page } from 'playwright-core';

const ROWS = 2500;

/** Writes rows straight into the database from a page of the extension. Throws where a row is missing afterwards. */
export async function fillTable(page: Page, table: string, rows: readonly unknown[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    await page.evaluate(write, { table, rows: rows.slice(from, from + ROWS) });
  }
  const count = await page.evaluate(countOf, table);
  if (count < rows.length) throw new Error(`${count} rows are in ${table}, not ${rows.length}`);
}

// No function is named inside these: the compiler would mark its name with one of its own, which the page does not have.

async function write({ table, rows }: { table: string; rows: readonly unknown[] }): Promise<void> {
  const opening = indexedDB.open('whence');
  await new Promise((done) => opening.addEventListener('success', done));
  const writing = opening.result.transaction(table, 'readwrite');
  for (const row of rows) writing.objectStore(table).put(row);
  await new Promise((done) => writing.addEventListener('complete', done));
  opening.result.close();
}

async function countOf(table: string): Promise<number> {
  const opening = indexedDB.open('whence');
  await new Promise((done) => opening.addEventListener('success', done));
  const count = opening.result.transaction(table).objectStore(table).count();
  await new Promise((done) => count.addEventListener('success', done));
  opening.result.close();
  return count.result;
}
