/** What is typed is kept whatever happens to the page, and two views of one note never lose either's words. */
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import type { ChromiumWithWhence } from './chromium.ts';
import { chromiumReader } from './chromium-reader.ts';
import { cardSaying, claimsMarked, clickNoteField, clickWords, eventually, pressButton, textOf } from './gestures.ts';
import type { OpenPage, Reader, View } from './reader.ts';

/** A draft may be this old when everything ends. */
const KEPT_WITHIN = 300;
const CLAIM = 'According to the Ostranian Ministry';
const SOURCE = 'Ministry of Transport';

let reader: Reader & { readonly whence: ChromiumWithWhence };
let server: PageServer;

beforeAll(async () => {
  server = await servePages();
  reader = await chromiumReader();
});
afterAll(async () => {
  await reader.close();
  await server.close();
});

async function openCard(words = CLAIM, says = SOURCE): Promise<{ page: OpenPage; card: View }> {
  const page = await reader.open(server.urlOf('sample'));
  await claimsMarked(page);
  await clickWords(page, words);
  const card = await cardSaying(page, says);
  await clickNoteField(page, card);
  return { page, card };
}

const typed = (card: View) => card.evaluate(() => document.querySelector('textarea')?.value ?? null, null);

async function everything(table: string): Promise<Record<string, unknown>[]> {
  const worker = await reader.whence.background();
  return worker.evaluate(async (name) => {
    const opening = indexedDB.open('whence');
    await new Promise((done) => opening.addEventListener('success', done));
    const rows = opening.result.transaction(name).objectStore(name).getAll();
    await new Promise((done) => rows.addEventListener('success', done));
    opening.result.close();
    return rows.result;
  }, table);
}

async function crash(): Promise<void> {
  const page = reader.whence.context.pages().at(-1);
  if (!page) throw new Error('no page');
  const session: CDPSession = await reader.whence.context.newCDPSession(page);
  session.send('Page.crash').catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 500));
  await page.close();
}

describe('300 ms after the last key a draft survives', () => {
  test.each<[name: string, words: string, end: (page: OpenPage) => Promise<void>]>([
    ['a crash of the page', 'half a cra', crash],
    [
      'going to another page',
      'half a navi',
      (page) => page.evaluate((url) => void location.assign(url), server.urlOf('listening')),
    ],
    ['a closed tab', 'half a clo', (page) => page.close()],
  ])('%s', async (_name, words, end) => {
    const { page, card } = await openCard();
    await page.press('Control+a');
    await page.type(words);
    const before = await typed(card);
    await new Promise((resolve) => setTimeout(resolve, KEPT_WITHIN));
    const kept = await everything('drafts');
    await end(page);
    expect(before).toBe(words);
    expect(kept.map(({ body }) => body)).toContain(words);
    const again = await openCard();
    expect(await typed(again.card)).toBe(words);
    await again.page.press('Escape');
    await again.page.close();
    await page.close().catch(() => {});
  });
});

test('of two cards on one note the last to write wins, the other follows, and undo brings back what was there', async () => {
  const first = await openCard();
  await first.page.press('Control+a');
  await first.page.type('words of the first view');
  await cardSaying(first.page, 'Saved');
  const second = await openCard();
  expect(await typed(second.card)).toBe('words of the first view');
  await second.page.press('Control+a');
  await second.page.type('words of the second view');
  await cardSaying(second.page, 'Saved');
  await eventually('the first view to follow', async () => (await typed(first.card)) === 'words of the second view');

  const library = await reader.whence.context.newPage();
  await library.goto(`chrome-extension://${reader.whence.extensionId}/library.html`);
  await library.getByText('words of the second view').waitFor();
  await library.keyboard.press('Control+z');
  await library.getByText('words of the first view').waitFor();
  await eventually('every card to follow', async () => {
    const both = await Promise.all([typed(first.card), typed(second.card)]);
    return both.every((words) => words === 'words of the first view');
  });
  await library.close();
  for (const { page } of [first, second]) await page.close();
});

test('a note of a megabyte and 500 tags is kept, and shown as the text it is', async () => {
  const { page, card } = await openCard('Critics describe the policy', 'not named');
  const body = `<script>document.title='broken'</script><img src=x onerror="document.title='broken'">${'word '.repeat(200_000)}`;
  await card.evaluate((long) => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = long;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, body);
  await cardSaying(page, 'Saved');
  await card.evaluate(async () => {
    const field = document.querySelector('input[role=combobox]') as HTMLInputElement;
    field.value = `${Array.from({ length: 500 }, (_, at) => `tag${at}`).join(',')}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }, null);
  await eventually('the tags', async () =>
    (await everything('notes')).some(
      ({ body: kept, tags }) => kept === body && Array.isArray(tags) && tags.length === 500,
    ),
  );
  const panel = await reader.panel(page, 'sidepanel.html');
  await eventually('the note in the panel', async () => (await textOf(panel)).includes('<script>document.title'));
  expect(await panel.evaluate(() => [document.title, document.images.length], null)).not.toContain('broken');
  await pressButton(panel, 'Notes');
  expect(await textOf(panel)).toMatch(/476 more tags/);
  await panel.close();
  await page.close();
});

test('nothing went wrong on the way', () => {
  expect(reader.errors).toEqual([]);
});
