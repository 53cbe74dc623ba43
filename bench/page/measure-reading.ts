/**
 * Measures reading in Chromium on given article pages: how many characters lead to the right live node and back, and
 * what our whole reading costs beside Readability alone on a plain clone.
 * usage: npx tsx bench/page/measure-reading.ts [--step N] [--set wcxb]
 */
import { parseArgs } from 'node:util';
import { givenPages } from './given-pages.ts';
import { launchChromium, openPage } from './open-page.ts';
import type { PageProbe, ReadingTimes } from './page-bundle.ts';

declare const __whence: PageProbe;

const { values } = parseArgs({
  options: { step: { type: 'string', default: '8' }, set: { type: 'string', default: 'wcxb' } },
});
const pages = givenPages(values.set, { step: Number(values.step), articles: true });
const browser = await launchChromium();
const mapped = { units: 0, right: 0, whole: 0, strays: 0 };
const all: ReadingTimes[] = [];
const judged: number[] = [];
for (const { id, url, html } of pages) {
  const page = await openPage(browser, html, url);
  const count = await page.evaluate(() => __whence.mapping());
  mapped.units += count.units;
  mapped.right += count.right;
  mapped.strays += count.strays;
  if (count.right === count.units) mapped.whole += 1;
  else console.log(`${id}: ${count.units - count.right} of ${count.units} units led astray`);
  // The mapping above has warmed both engines.
  const times = await page.evaluate(() => __whence.times());
  all.push(times);
  judged.push(await page.evaluate(() => __whence.judge().ms));
  await page.close();
}
await browser.close();
const alone = all.map((times) => times.clone + times.readability);
const ours = all.map((times) => times.whole);
console.log(`${pages.length} pages of ${values.set}`);
console.log(
  `mapping: ${((100 * mapped.right) / mapped.units).toFixed(4)} % of ${mapped.units} units, ${mapped.whole} pages wholly, ${mapped.strays} nodes without an original`,
);
console.log(`Readability on a clone, ms: ${summary(alone)}`);
console.log(`our whole reading, ms:      ${summary(ours)}`);
console.log(
  `ratio of totals ${(sum(ours) / sum(alone)).toFixed(2)}; of medians ${(quantile(ours, 0.5) / quantile(alone, 0.5)).toFixed(2)}`,
);
console.log(`longest step without a pause, ms: ${summary(all.map((times) => times.longestStep))}`);
console.log(`detector, ms: ${summary(judged)}`);

function summary(values: readonly number[]): string {
  const [p50, p90, max] = [0.5, 0.9, 1].map((share) => quantile(values, share).toFixed(1));
  return `p50 ${p50}, p90 ${p90}, max ${max}, mean ${(sum(values) / values.length).toFixed(1)}`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
