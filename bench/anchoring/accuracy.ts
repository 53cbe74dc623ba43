/**
 * `npx tsx bench/anchoring/accuracy.ts [--seed N] [--cases N]`: what becomes of quotes when their page is edited, for our
 * matcher and for the rivals from npm, on the same live documents in one Chromium. Two tables: edits of the kinds the
 * weights were fitted on (other pages, another seed), and edits of other kinds. Reads the given article pages, which
 * are not ours to publish; prints right / wrong / lost in per cent. Right is an overlap of at least half with the true
 * place (intersection over union); where the passage is gone, only lost is right.
 */
import { parseArgs } from 'node:util';
import { launchChromium, openPage } from '../page/open-page.ts';
import { bundleOf } from '../page/page-bundle.ts';
import type { Tallies } from './accuracy-probe.ts';
import { drawCases, type Edit, type EditCase } from './cases.ts';
import { EDITS } from './edits.ts';
import { OTHER_EDITS } from './other-edits.ts';
import { pageTexts } from './page-texts.ts';
import { seeded } from './random.ts';
import type { Tally } from './tally.ts';
import { TARGETS } from './targets.ts';

declare const __anchoring: { tallyCases(cases: readonly EditCase[]): Promise<Tallies> };

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '7' }, cases: { type: 'string', default: '300' } },
});
const count = Number(values.cases);
const pages = pageTexts('mozilla-readability');
const browser = await launchChromium();
const page = await openPage(browser, '<!doctype html><title>Bench</title>', 'https://bench.example/');
await page.evaluate(await bundleOf('bench/anchoring/accuracy-probe.ts', '__anchoring'));

console.log(`seed ${values.seed}, ${count} cases a row, ${pages.length} pages; right / wrong / lost in %`);
await printTable('Edits of the kinds that the weights were fitted on', EDITS);
await printTable('Edits of other kinds', OTHER_EDITS);
await browser.close();

async function printTable(title: string, edits: readonly Edit[]): Promise<void> {
  console.log(`\n${title}\n`);
  console.log('| edit | Whence | Hypothesis | dom-anchor-text-quote | Apache Annotator | target for Whence |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const edit of edits) {
    const cases = drawCases(edit, pages, count, seeded(Number(values.seed)));
    const tallies = await page.evaluate((drawn) => __anchoring.tallyCases(drawn), cases);
    const cells = Object.values(tallies).map(inPerCent);
    console.log(`| ${[edit.name, ...cells, verdict(edit.name, tallies.Whence)].join(' | ')} |`);
  }
}

function verdict(name: string, ours: Tally): string {
  const target = TARGETS[name];
  if (target === undefined) return '';
  const reached = (100 * ours[target.of]) / count;
  const isReached = target.of === 'right' ? reached >= target.percent : reached <= target.percent;
  return `${target.of} ${target.of === 'right' ? '≥' : '≤'} ${target.percent}: ${isReached ? 'reached' : 'MISSED'}`;
}

function inPerCent({ right, wrong, lost }: Tally): string {
  return [right, wrong, lost].map((cases) => Number(((100 * cases) / count).toFixed(1))).join(' / ');
}
