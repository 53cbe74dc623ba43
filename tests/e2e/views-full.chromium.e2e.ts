/** When there is no room left: said in plain words in card, panel and library, nothing lost, and kept once there is room. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import { chromiumReader } from './chromium-reader.ts';
import { cardSaying, claimsMarked, clickNoteField, clickWords, eventually, pressButton, textOf } from './gestures.ts';
import type { OpenPage, View } from './reader.ts';

const CLAIM = 'According to the Ostranian Ministry';
const KEPT = 'written while there was room';
const MORE = ' and after it';

let reader: Awaited<ReturnType<typeof chromiumReader>>;
let server: PageServer;
let page: OpenPage;

beforeAll(async () => {
  server = await servePages();
  reader = await chromiumReader();
  page = await reader.open(server.urlOf('sample'));
});
afterAll(async () => {
  await reader.close();
  await server.close();
});

/** The disk of the background, full or not: there every write goes through, and a browser says so by this very error. */
async function fillDisk(full: boolean): Promise<void> {
  const worker = await reader.whence.background();
  await worker.evaluate((isFull) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { roomy?: IDBObjectStore['put'] };
    store.roomy ??= store.put;
    const { roomy } = store;
    store.put = isFull
      ? () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        }
      : roomy;
  }, full);
}

async function openCard(): Promise<View> {
  await claimsMarked(page);
  await clickWords(page, CLAIM);
  const card = await cardSaying(page, 'Ministry of Transport');
  await clickNoteField(page, card);
  return card;
}

const typed = (card: View) => card.evaluate(() => document.querySelector('textarea')?.value ?? null, null);

async function keptBodies(): Promise<unknown[]> {
  const worker = await reader.whence.background();
  return worker.evaluate(async () => {
    const opening = indexedDB.open('whence');
    await new Promise((done) => opening.addEventListener('success', done));
    const rows = opening.result.transaction('notes').objectStore('notes').getAll();
    await new Promise((done) => rows.addEventListener('success', done));
    opening.result.close();
    return rows.result.filter(({ deletedAt }) => deletedAt === undefined).map(({ body }) => body);
  });
}

test('the card says that there is no room, keeps the words in sight, and saves them once there is', async () => {
  const card = await openCard();
  await page.type(KEPT);
  await cardSaying(page, 'Saved');
  await fillDisk(true);
  await page.press('Control+End');
  await page.type(MORE);
  await cardSaying(page, 'There is no room left');
  expect(await typed(card)).toBe(KEPT + MORE);
  expect(await keptBodies()).toEqual([KEPT]);
  await fillDisk(false);
  await page.type('.');
  await cardSaying(page, 'Saved');
  expect(await keptBodies()).toEqual([`${KEPT}${MORE}.`]);
  await page.press('Escape');
  await eventually('the card to close', async () => (await page.card()) === null);
});

test('the panel says so, keeps the list, and what could not be deleted is still there', async () => {
  const panel = await reader.panel(page, 'sidepanel.html');
  await pressButton(panel, 'Notes');
  await eventually('the note', async () => (await textOf(panel)).includes(KEPT));
  await fillDisk(true);
  await pressButton(panel, 'Delete the note');
  await eventually('the words', async () => (await textOf(panel)).includes('There is no room left'));
  expect(await textOf(panel)).toContain(KEPT);
  expect(await keptBodies()).toHaveLength(1);
  await fillDisk(false);
  await panel.close();
});

test('the library says so too, and nothing is lost', async () => {
  const library = await reader.whence.context.newPage();
  await library.goto(`chrome-extension://${reader.whence.extensionId}/library.html`);
  await library.getByText(KEPT).waitFor();
  await library.getByRole('link', { name: /./ }).first().focus();
  await fillDisk(true);
  await library.keyboard.press('j');
  await library.keyboard.press('x');
  await library.getByRole('button', { name: 'Delete them' }).click();
  await library.getByText(/There is no room left/).waitFor();
  expect(await keptBodies()).toHaveLength(1);
  await fillDisk(false);
  await library.close();
});

test('a deletion in the panel is taken back there, one in the library there', async () => {
  const panel = await reader.panel(page, 'sidepanel.html');
  await pressButton(panel, 'Notes');
  await pressButton(panel, 'Delete the note');
  await eventually('no note', async () => (await keptBodies()).length === 0);
  await pressButton(panel, 'Undo');
  await eventually('the note again', async () => (await keptBodies()).length === 1);
  await eventually('the note in the list', async () => (await textOf(panel)).includes(KEPT));
  await panel.close();

  const library = await reader.whence.context.newPage();
  await library.goto(`chrome-extension://${reader.whence.extensionId}/library.html`);
  await library.getByText(KEPT).waitFor();
  await library.getByRole('link', { name: /./ }).first().focus();
  await library.keyboard.press('j');
  await library.keyboard.press('x');
  await library.getByRole('button', { name: 'Delete them' }).click();
  await library.getByText('0 notes').first().waitFor();
  await library.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await library.getByText(KEPT).waitFor();
  expect(await keptBodies()).toHaveLength(1);
  await library.close();
});

test('nothing went wrong on the way', () => {
  expect(reader.errors).toEqual([]);
});
