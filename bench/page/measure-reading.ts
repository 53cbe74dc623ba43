/**
 * Measures reading in Chromium on given article pages: how many characters lead to the right live node and back, on the
 * page as loaded and after what frameworks do to text nodes; and what the way back and our whole reading cost beside Readability alone on a plain clone.
 * usage: npx tsx bench/page/measure-reading.ts [--step N] [--set wcxb]
 */
import { parseArgs } from 'node:util';
import { givenPages } from './given-pages.ts';
import type { MapCheck } from './mapping-probe.ts';
import { launchChromium, openPage } from './open-page.ts';
import type { PageProbe, ReadingTimes } from './page-bundle.ts';

declare const __whence: PageProbe;

/** How much dearer the way back may make Readability. */
const MOST = 1.2;
const { values } = parseArgs({
  options: { step: { type: 'string', default: '8' }, set: { type: 'string', default: 'wcxb' } },
});
const pages = givenPages(values.set, { step: Number(values.step), articles: true });
const browser = await launchChromium();
const checks: MapCheck[] = [];
const all: ReadingTimes[] = [];
for (const { id, url, html } of pages) {
  const page = await openPage(browser, html, url);
  all.push(await page.evaluate(warmedTimes));
  // Last, as it changes the page.
  const check = await page.evaluate(() => __whence.mapping());
  checks.push(check);
  for (const fault of faultsOf(check)) console.log(`${id}: ${fault}`);
  await page.close();
}
await browser.close();
console.log(`${pages.length} pages of ${values.set}`);
for (const state of ['loaded', 'split', 'rendered'] as const) report(state);
const strays = sum(checks.map((check) => check.strays));
const alike = checks.filter((check) => check.asReadability).length;
console.log(`live nodes that read as Readability alone: ${alike} pages; ${strays} nodes without an original`);
const [alone, mapped, whole] = (['alone', 'mapped', 'whole'] as const).map((what) =>
  all.map((times) => times[what]),
) as [number[], number[], number[]];
console.log(`clone + parse, ms:          ${summary(alone)}`);
console.log(`clone + map + parse, ms:    ${summary(mapped)}   ratio ${ratio(mapped)}`);
console.log(`our whole reading, ms:      ${summary(whole)}   ratio ${ratio(whole)}`);
const over = sum(mapped) / sum(alone);
console.log(
  `(clone + map + parse) / (clone + parse) ${over.toFixed(2)}   ${over <= MOST ? 'reached' : 'ABOVE'} ≤ ${MOST}`,
);
console.log(`longest step without a pause, ms: ${summary(all.map((times) => times.longestStep))}`);
if (checks.some((check) => faultsOf(check).length > 0) || over > MOST) process.exitCode = 1;

/** The first round warms the engines. */
function warmedTimes(): ReadingTimes {
  __whence.times();
  return __whence.times();
}

function faultsOf({ loaded, split, rendered, stale, strays }: MapCheck): string[] {
  const faults = Object.entries({ loaded, split, rendered }).flatMap(([state, { units, right, sameArticle }]) => [
    ...(right < units ? [`${state}: ${units - right} of ${units} units led astray`] : []),
    ...(sameArticle ? [] : [`${state}: another article than before`]),
  ]);
  if (stale > 0) faults.push(`${stale} stretches of a page that is gone still led somewhere`);
  if (strays > 0) faults.push(`${strays} nodes without an original`);
  return faults;
}

function report(state: 'loaded' | 'split' | 'rendered'): void {
  const counts = checks.map((check) => check[state]);
  const units = sum(counts.map((count) => count.units));
  const right = sum(counts.map((count) => count.right));
  const wholly = counts.filter((count) => count.right === count.units).length;
  const same = counts.filter((count) => count.sameArticle).length;
  console.log(
    `mapping, ${state}: ${((100 * right) / units).toFixed(4)} % of ${units} units   ${right === units ? 'reached' : 'BELOW'} 100 %; ${wholly} pages wholly, ${same} with the same article`,
  );
}

function ratio(ours: readonly number[]): string {
  return `${(sum(ours) / sum(alone)).toFixed(2)} of totals, ${(quantile(ours, 0.5) / quantile(alone, 0.5)).toFixed(2)} of medians`;
}

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
