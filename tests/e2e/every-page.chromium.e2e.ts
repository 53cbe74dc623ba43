import { expect, test } from 'vitest';
import { servePages } from '../../scripts/browsers/page-server.ts';
import { chromiumReader } from './chromium-reader.ts';
import { testEveryPage } from './every-page.ts';
import { cardSaying, claimsMarked, clickWords, eventually } from './gestures.ts';

testEveryPage('Chromium', chromiumReader);

test('the card is no part of the page on paper', async () => {
  const server = await servePages();
  const reader = await chromiumReader();
  const page = await reader.open(server.urlOf('paywall'));
  await claimsMarked(page);
  await clickWords(page, 'Ingrid Solvang');
  await cardSaying(page, 'Ingrid Solvang');
  const frames = async () => (await page.boxes({ name: 'iframe' })).length;
  expect(await frames()).toBe(1);
  const tab = reader.whence.context.pages().at(-1);
  await tab?.emulateMedia({ media: 'print' });
  await eventually('the card to go', async () => (await frames()) === 0);
  await tab?.emulateMedia({ media: 'screen' });
  await eventually('the card again', async () => (await frames()) === 1);
  await reader.close();
  await server.close();
});
