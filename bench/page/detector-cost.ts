/**
 * Times the detector in Chromium over given pages of every sort: one look at each page as it stands after loading.
 * usage: npx tsx bench/page/detector-cost.ts [--step N]
 */
import { parseArgs } from 'node:util';
import { givenPages } from './given-pages.ts';
import { launchChromium, openPage } from './open-page.ts';
import type { PageProbe } from './page-bundle.ts';

declare const __whence: PageProbe;

const P90_MS = 3;
const { values } = parseArgs({ options: { step: { type: 'string', default: '10' } } });
const pages = ['wcxb', 'mozilla-readability', 'rkrzr-homepages', 'zyte-products', 'news-fronts'].flatMap((set) =>
  givenPages(set, { step: Number(values.step) }),
);
const browser = await launchChromium();
const times: number[] = [];
for (const { html, url } of pages) {
  const page = await openPage(browser, html, url);
  times.push(await page.evaluate(() => __whence.judge().ms));
  await page.close();
}
await browser.close();
times.sort((a, b) => a - b);
const [p50, p90, max] = [0.5, 0.9, 1].map(
  (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))],
);
console.log(
  `detector on ${pages.length} pages, ms: p50 ${p50?.toFixed(1)}, p90 ${p90?.toFixed(1)}, max ${max?.toFixed(1)}`,
);
console.log(`p90 ${(p90 ?? 0) <= P90_MS ? 'reached' : 'ABOVE'} ≤ ${P90_MS} ms`);
