/**
 * Compares the text that the command line reads (linkedom) with Chromium's, on given pages.
 * usage: npx tsx bench/page/text-agreement.ts [--pages N]
 * Visibility goes by markup in both, since linkedom has no style; the last column says how much text the
 * browser's own view of what is visible leaves out beyond that.
 */
import { parseArgs } from 'node:util';
import { parseHtml } from '../../cli/parse-html.ts';
import { readPageAtOnce } from '../../lib/page/read-page.ts';
import { type GivenPage, givenPages } from './given-pages.ts';
import { launchChromium, openPage } from './open-page.ts';
import type { PageProbe } from './page-bundle.ts';

declare const __whence: PageProbe;

const { values } = parseArgs({ options: { pages: { type: 'string', default: '50' } } });
const wanted = Number(values.pages);
const pages = [
  ...take(givenPages('mozilla-readability'), wanted / 2),
  ...take(givenPages('wcxb', { step: 7 }), wanted / 2),
];
const browser = await launchChromium();
let total = 0;
let equal = 0;
let articleTotal = 0;
let articleEqual = 0;
for (const { id, url, html } of pages) {
  const document = parseHtml(html);
  const ours = readPageAtOnce(document, { address: url, visibility: 'markup' });
  const page = await openPage(browser, html, url);
  const theirs = await page.evaluate(() => __whence.extract('markup'));
  const rendered = await page.evaluate(() => __whence.extract().text.length);
  await page.close();
  const same = sameUnits(ours.pageText.text, theirs.text);
  const size = Math.max(ours.pageText.text.length, theirs.text.length);
  const [own, other] = [
    articleOf(ours.pageText.text, ours.article.blocks),
    articleOf(theirs.text, theirs.articleBlocks),
  ];
  const sameArticle = sameUnits(own, other);
  const articleSize = Math.max(own.length, other.length);
  total += size;
  equal += same;
  articleTotal += articleSize;
  articleEqual += sameArticle;
  if (same < size || sameArticle < articleSize) {
    console.log(
      `${id}: page ${size - same} of ${size} units differ, article ${articleSize - sameArticle} of ${articleSize}`,
    );
    console.log(`  ${firstDifference(ours.pageText.text, theirs.text)}`);
  }
  if (rendered < size * 0.9) console.log(`${id}: style sheets hide ${size - rendered} of ${size} units`);
}
await browser.close();
console.log(
  `${pages.length} pages: ${percent(equal, total)} of ${total} units of page text equal, ${percent(articleEqual, articleTotal)} of ${articleTotal} units of article text`,
);

function take(all: readonly GivenPage[], count: number): GivenPage[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0).slice(0, count);
}

function articleOf(
  text: string,
  blocks: readonly { readonly span: { readonly start: number; readonly end: number } }[],
): string {
  return blocks.map(({ span }) => text.slice(span.start, span.end)).join('\n');
}

/** Units of the longest common run of blocks, counted block by block: a block that differs counts its common edges only. */
function sameUnits(a: string, b: string): number {
  if (a === b) return a.length;
  const counts = new Map<string, number>();
  for (const block of b.split('\n')) counts.set(block, (counts.get(block) ?? 0) + 1);
  const left: string[] = [];
  let same = 0;
  for (const block of a.split('\n')) {
    const there = counts.get(block) ?? 0;
    if (there > 0) {
      counts.set(block, there - 1);
      same += block.length + 1;
    } else left.push(block);
  }
  const rest = [...counts].flatMap(([block, count]) => Array<string>(count).fill(block)).join('\n');
  return Math.min(same + edges(left.join('\n'), rest), Math.max(a.length, b.length));
}

function edges(a: string, b: string): number {
  const size = Math.min(a.length, b.length);
  let start = 0;
  while (start < size && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < size - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return start + end;
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 50));
  return `at ${at}: linkedom ${around(a)}, Chromium ${around(b)}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(3)} %`;
}
