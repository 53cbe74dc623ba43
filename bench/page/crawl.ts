/**
 * Visits given pages in Chromium with the built extension, as a reader would who opens one after another: exceptions and
 * console errors of ours, pages whose HTML we changed, what the detector costs on each. Wants a build.
 * usage: npx tsx bench/page/crawl.ts [--step N]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../scripts/browsers/launch-chromium.ts';
import { type GivenPage, givenPages } from './given-pages.ts';

const SETS = ['wcxb', 'mozilla-readability', 'rkrzr-homepages', 'zyte-products', 'news-fronts'];
/** How long a page is left open after it has loaded: an article is read and marked by then. */
const STAY_MS = 1200;
/** What a page may run and load: nothing, so that whatever goes wrong or changes is our doing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const { values } = parseArgs({ options: { step: { type: 'string', default: '20' } } });
const pages = SETS.flatMap((set) => givenPages(set, { step: Number(values.step) }));
const { context, background, extensionId } = await launchChromium({ extension: resolve('.output/chrome-mv3') });
const wrong: string[] = [];
const changed: string[] = [];
let read = 0;
let now = '';
const note = (what: string): number => wrong.push(`${now}: ${what}`);
context.on('weberror', (error) => note(String(error.error().stack ?? error.error())));
context.on('console', (message) => {
  const { url } = message.location();
  if (message.type() === 'error' && url.startsWith(`chrome-extension://${extensionId}/`)) note(message.text());
});
(await background()).on('console', (message) => message.type() === 'error' && note(message.text()));
// The page as it was parsed, before any script of ours is let in.
await context.addInitScript(() => {
  document.addEventListener('DOMContentLoaded', () => {
    Object.assign(globalThis, { parsed: document.documentElement.outerHTML });
  });
});
for (const given of pages) await visit(given);
await context.close();

for (const line of [...wrong, ...changed]) console.log(line);
console.log(`${pages.length} pages of ${SETS.length} collections, ${read} of them marked`);
row('exceptions and console errors of ours', wrong.length);
row('pages whose HTML we changed', changed.length);
if (wrong.length + changed.length > 0) process.exitCode = 1;

async function visit({ id, url, html }: GivenPage): Promise<void> {
  now = id;
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: html,
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
        })
      : route.abort(),
  );
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await page.waitForTimeout(STAY_MS);
    const marked = await page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('whence-')));
    if (marked) read += 1;
    const differs = await page.evaluate(() => {
      const live = document.documentElement.cloneNode(true) as HTMLElement;
      for (const ours of live.querySelectorAll('whence-ui')) ours.remove();
      return live.outerHTML !== (globalThis as unknown as { parsed: string }).parsed;
    });
    if (differs) changed.push(`${id}: HTML changed`);
  } finally {
    await page.close();
  }
}

function row(what: string, count: number): void {
  console.log(`${what}: ${count}   ${count === 0 ? 'reached' : 'ABOVE'} ≤ 0`);
}
