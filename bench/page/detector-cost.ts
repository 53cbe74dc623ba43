/**
 * Times the detector in Chromium over given pages that are no article: its script and one look at the page as it stands
 * after loading, in a world of its own as a content script has it, in milliseconds of the processor, so that whatever else
 * the machine does is not counted. Cold is a world that has never touched the page, which is what a reader's browser pays;
 * warm is the same look once more. Beside them what an empty script costs in the same page in the same way.
 * usage: npx tsx bench/page/detector-cost.ts [--step N]
 */
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { givenPages } from './given-pages.ts';
import { launchChromium, servePage } from './open-page.ts';
import { bundleOf } from './page-bundle.ts';

const P90_MS = 3;
const SETS = ['wcxb', 'rkrzr-homepages', 'zyte-products', 'news-fronts'];
const { values } = parseArgs({ options: { step: { type: 'string', default: '10' } } });

interface Cost {
  readonly empty: number;
  readonly cold: number;
  readonly warm: number;
}

const pages = SETS.flatMap((set) => givenPages(set, { step: Number(values.step) })).filter(
  ({ isArticle }) => isArticle !== true,
);
const detector = await bundleOf('bench/page/detector-probe.ts', '__detector');
const browser = await launchChromium();
const costs: Cost[] = [];
for (const { html, url } of pages) {
  const page = await servePage(browser, html, url);
  costs.push(await costOn(page));
  await page.close();
}
await browser.close();

console.log(`${pages.length} pages that are no article, ms of the processor:`);
row('an empty script', 'empty');
row('detector, cold', 'cold');
row('detector, warm', 'warm');
const [cold, empty] = [quantile('cold', 0.9), quantile('empty', 0.9)];
console.log(`cold p90 is ${(cold / empty).toFixed(1)} times an empty script's`);
console.log(`cold p90 ${cold <= P90_MS ? 'reached' : 'ABOVE'} ≤ ${P90_MS} ms`);
if (!(cold <= P90_MS)) process.exitCode = 1;

async function costOn(page: Page): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const newWorld = async (worldName: string): Promise<number> =>
    (await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName })).executionContextId;
  const [bare, own] = [await newWorld('empty'), await newWorld('detector')];
  return {
    empty: await taskTime(session, bare, 'void 0'),
    cold: await taskTime(session, own, `${detector};__detector.judge()`),
    warm: await taskTime(session, own, '__detector.judge()'),
  };
}

/** Processor time of a task of the page's own in which the script is compiled and run, in ms. */
async function taskTime(session: CDPSession, contextId: number, script: string): Promise<number> {
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  const inTask = `new Promise((done, failed) => setTimeout(() => { try { done((0, eval)(${JSON.stringify(script)})); } catch (error) { failed(error); } }))`;
  const before = await spent();
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: inTask,
    contextId,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return ((await spent()) - before) * 1000;
}

function row(what: string, cost: keyof Cost): void {
  const [p50, p90, max] = [0.5, 0.9, 1].map((share) => quantile(cost, share).toFixed(2));
  console.log(`${what.padEnd(18)} p50 ${p50}, p90 ${p90}, max ${max}`);
}

function quantile(cost: keyof Cost, share: number): number {
  const sorted = costs.map((each) => each[cost]).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
