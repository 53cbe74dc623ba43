/** When the database cannot take what is written: said in plain words, nothing lost; and what an article changed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import { chromiumReader } from './chromium-reader.ts';
import { cardSaying, claimsMarked, clickNoteField, clickWords, eventually, textOf } from './gestures.ts';
import type { OpenPage, View } from './reader.ts';

const CLAIM = 'According to the Ostranian Ministry';
let reader: Awaited<ReturnType<typeof chromiumReader>>;
let server: PageServer;

beforeAll(async () => {
  server = await servePages();
  reader = await chromiumReader();
});
afterAll(async () => {
  await reader.close();
  await server.close();
});

async function openCard(): Promise<{ page: OpenPage; card: View }> {
  const page = await reader.open(server.urlOf('sample'));
  await claimsMarked(page);
  await clickWords(page, CLAIM);
  const card = await cardSaying(page, 'Ministry of Transport');
  await clickNoteField(page, card);
  return { page, card };
}

test('the panel says what the article changed in a noted passage since the last visit, and when', async () => {
  const { page } = await openCard();
  await page.type('which list?');
  await cardSaying(page, 'Saved');
  await page.close();
  await reader.whence.context.route(/localhost/, async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const answer = await route.fetch();
    const body = (await answer.text()).replace('118 vessels were held', '94 vessels were detained');
    return route.fulfill({ response: answer, body });
  });
  const again = await reader.open(server.urlOf('sample'));
  await claimsMarked(again);
  const panel = await reader.panel(again, 'sidepanel.html');
  const said = () => textOf(panel);
  await eventually('the line', async () =>
    (await said()).includes('A passage you noted has changed since your last visit.'),
  );
  const diff = await eventually('the wording', () =>
    panel.evaluate(() => {
      const words = (selector: string) =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
      const [removed, added] = [words('del'), words('ins')];
      return removed.length > 0 && added.length > 0 ? { removed: removed.join(' '), added: added.join(' ') } : null;
    }, null),
  );
  expect(diff.removed).toContain('118');
  expect(diff.added).toContain('94');
  expect(await said()).toMatch(/Since your last visit the article changed these words, between .+ and .+\./);
  await panel.close();
  await again.close();
  await reader.whence.context.unroute(/localhost/);
});

test('a database that another version has taken over and changed is opened again, and what is typed is kept', async () => {
  const { page, card } = await openCard();
  await page.press('Control+a');
  await page.type('kept in spite of all');
  await cardSaying(page, 'Saved');
  const view = await reader.whence.context.newPage();
  await view.goto(`chrome-extension://${reader.whence.extensionId}/options.html`);
  // Another version raises the schema, which closes every open connection, and drops what this one keeps for undo.
  await view.evaluate(async () => {
    const opening = indexedDB.open('whence', 99_999);
    opening.addEventListener('upgradeneeded', () => opening.result.deleteObjectStore('steps'));
    await new Promise((done) => opening.addEventListener('success', done));
    opening.result.close();
  });
  await view.close();
  await clickNoteField(page, card);
  await page.press('Control+End');
  await page.type(', these too');
  await cardSaying(page, 'Saved');
  await page.press('Escape');
  await page.close();
  const again = await openCard();
  expect(await again.card.evaluate(() => document.querySelector('textarea')?.value, null)).toBe(
    'kept in spite of all, these too',
  );
  await again.page.close();
});
