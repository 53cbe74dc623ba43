/** `npm run screenshots`: the pictures of the README, from the built extension on the sample article. Build first. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { type PageServer, servePages } from '../browsers/page-server.ts';

const FOLDER = 'docs/images';
/** Where the picture starts: the first paragraph, a little below the upper edge. */
const ABOVE_TEXT_PX = 60;
const MARKS_PATIENCE_MS = 30_000;

mkdirSync(FOLDER, { recursive: true });
const server = await servePages();
for (const theme of ['light', 'dark'] as const) await picture(server, theme);
await server.close();

async function picture(pages: PageServer, theme: 'light' | 'dark'): Promise<void> {
  const viewport = { width: 1180, height: 760 };
  const { context, extensionId, background } = await launchChromium({
    extension: resolve('.output/chrome-mv3'),
    dark: theme === 'dark',
    viewport,
  });
  const page = await context.newPage();
  await page.goto(pages.urlOf('sample'));
  await page.waitForFunction(
    () => [...CSS.highlights.keys()].some((name) => String(name).startsWith('whence-')),
    null,
    {
      timeout: MARKS_PATIENCE_MS,
    },
  );
  await page.evaluate((above) => {
    const text = document.querySelector('.story p');
    if (text) window.scrollTo(0, text.getBoundingClientRect().top + window.scrollY - above);
  }, ABOVE_TEXT_PX);
  await page.screenshot({ path: `${FOLDER}/article-${theme}.png` });
  const tab = await tabOf(page, await background());
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 560 });
  await panel.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
  await panel.getByText('claims').first().waitFor();
  await panel.screenshot({ path: `${FOLDER}/panel-${theme}.png` });
  await context.close();
}

async function tabOf(page: Page, worker: Worker): Promise<number> {
  return worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(o: object): Promise<{ id: number; url: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
  }, page.url());
}
