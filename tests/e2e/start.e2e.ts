import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import { openPage } from '../../scripts/start/opened-page.ts';
import { sourcingSummary } from '../../scripts/start/sourcing-summary.ts';
import { eventually } from './gestures.ts';

let server: PageServer;

beforeAll(async () => {
  server = await servePages();
});
afterAll(() => server.close());

test.each(['chromium', 'firefox'] as const)('`npm start` tells what %s has read of the sample', async (browser) => {
  const url = server.urlOf('sample');
  const page = await openPage(url, { browser, headless: true, page: { sample: true } });
  const reading = await eventually('a reading', async () => {
    const now = await page.reading();
    return now?.state === 'ready' ? now : null;
  });
  expect(sourcingSummary(reading)).toMatch(/\d+ claims/);
  expect(reading.sources.map(({ name }) => name)).toContain('Ines Maravel');
  await page.close();
});
