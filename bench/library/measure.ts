/**
 * `npx tsx bench/library/measure.ts`: the library, the popup and one more note with 50,000 notes on 5,000 articles in the
 * database, in the system's Chromium. Wants a build.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { articleKey } from '../../lib/notes/article-key.ts';
import { launchChromium } from '../../scripts/browsers/launch-chromium.ts';
import { servePages } from '../../scripts/browsers/page-server.ts';
import { fillTable } from './fill-database.ts';
import { madeUpLibrary } from './made-up-notes.ts';

const NOTES = 50_000;
const ARTICLES = 5_000;
const RUNS = 5;
const SEARCHES = ['harbour', 'treaty winter', 'paper 39', 'zzzz'];

const server = await servePages();
const { context, extensionId, background } = await launchChromium({ extension: resolve('.output/chrome-mv3') });
const base = `chrome-extension://${extensionId}`;
const article = await context.newPage();
await article.goto(server.urlOf('sample'));
await article.waitForFunction(() => [...CSS.highlights.keys()].some((name) => String(name).startsWith('whence-')));

const desk = await context.newPage();
await desk.goto(`${base}/library.html`);
await desk.getByRole('searchbox').waitFor();
const key = articleKey(article.url()) ?? '';
const emptyPopups = await openPopups();
const emptyLibrary = await openLibrary();
const library = madeUpLibrary({ notes: NOTES, articles: ARTICLES, firstKey: key, now: Date.now() });
await fillTable(desk, 'articles', library.articles);
await fillTable(desk, 'notes', library.notes);

const writing = await desk.evaluate(writeNotes, { key, runs: 15 });
await desk.close();

const opened: number[] = [];
const typed: number[] = [];
let wholeAfter = 0;
let memory = { heap: 0, process: 0 };
for (let run = 0; run < RUNS; run++) {
  const page = await context.newPage();
  await page.addInitScript(markFirstNote);
  await page.goto(`${base}/library.html`);
  await page.locator('[data-entry]').nth(1).waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0, undefined, { polling: 100 });
  opened.push(await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN));
  await page.waitForFunction(
    (count) => document.querySelector('[role=status]')?.textContent?.startsWith(count),
    '50,0',
    {
      timeout: 60_000,
      polling: 100,
    },
  );
  wholeAfter = await page.evaluate(() => performance.now());
  if (run === 0) {
    await page.waitForTimeout(3000);
    memory = await memoryOf(page, context);
    for (const words of SEARCHES) typed.push(...(await typeAndTime(page, words)));
  }
  await page.close();
}
const popups = await openPopups();
await context.close();
await server.close();

console.log(`Library of ${NOTES} notes on ${ARTICLES} articles`);
told('interactive (median)', middle(opened), 1000, 'ms');
compared('with nothing in it, at the same load', emptyLibrary);
told('search, from the third letter (median)', middle(typed), 100, 'ms');
told('search, from the third letter (slowest)', Math.max(...typed), 100, 'ms');
told('popup (median)', middle(popups), 200, 'ms');
compared('with nothing in the database, at the same load', middle(emptyPopups));
told('adding a note (median)', middle(writing), 50, 'ms');
told('heap of an idle library', memory.heap, 150, 'MB');
told('private memory of the whole extension process', memory.process, 150, 'MB');
console.log(`  everything read after ${wholeAfter.toFixed(0)} ms`);

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function told(what: string, value: number, target: number, unit: string): void {
  const verdict = value <= target ? 'reached' : 'ABOVE';
  console.log(`  ${what.padEnd(48)} ${value.toFixed(0).padStart(5)} ${unit}   ${verdict} ≤ ${target} ${unit}`);
}

/** What a row above costs without any notes: the rest is the price of 50,000. */
function compared(what: string, value: number): void {
  console.log(`    ${what.padEnd(46)} ${value.toFixed(0).padStart(5)} ms`);
}

/** How soon the library says that there is nothing in it. */
async function openLibrary(): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(markCount);
  await page.goto(`${base}/library.html`);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0, undefined, { polling: 100 });
  const time = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN);
  await page.close();
  return time;
}

/** From a key going down to the frame in which its answer stands, for every letter from the third on. */
async function typeAndTime(page: Page, words: string): Promise<number[]> {
  await page.getByRole('searchbox').fill('');
  await page.waitForTimeout(300);
  await page.evaluate(timeKeys);
  await page.getByRole('searchbox').pressSequentially(words, { delay: 250 });
  await page.waitForTimeout(300);
  return (await page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes)).slice(2);
}

async function openPopups(): Promise<number[]> {
  const worker = await background();
  const tab = await worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(o: object): Promise<{ id: number; url: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((candidate) => candidate.url === url)?.id ?? -1;
  }, article.url());
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await context.newPage();
    await page.addInitScript(markFirstTab);
    await page.goto(`${base}/popup.html?tab=${tab}`);
    await page.getByRole('tab').first().waitFor();
    times.push(await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN));
    await page.close();
  }
  return times;
}

/** Megabytes after a collection: what the page's script holds, and what the process that runs it has to itself. */
async function memoryOf(page: Page, browser: BrowserContext): Promise<{ heap: number; process: number }> {
  const session = await browser.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
  const whole = await browser
    .browser()
    ?.newBrowserCDPSession()
    .catch(() => null);
  const processes = (await whole?.send('SystemInfo.getProcessInfo').catch(() => null))?.processInfo ?? [];
  const renderers = processes.filter(({ type }) => type === 'renderer').map(({ id }) => privateOf(id));
  return { heap, process: Math.max(0, ...renderers) };
}

function privateOf(pid: number): number {
  try {
    const rows = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gm);
    return [...rows].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1000;
  } catch {
    return 0; // Another system, or a process that has just ended.
  }
}

function markFirstNote(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelectorAll('li a[data-entry]').length < 2) return;
    observer.disconnect();
    performance.mark('usable');
  }).observe(document, { subtree: true, childList: true });
}

function markCount(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('header [role=status]')?.textContent) return;
    observer.disconnect();
    performance.mark('usable');
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

function markFirstTab(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('[role=tab]') === null) return;
    observer.disconnect();
    performance.mark('usable');
  }).observe(document, { subtree: true, childList: true });
}

function timeKeys(): void {
  const times: number[] = [];
  Object.assign(globalThis, { keyTimes: times });
  document.addEventListener(
    'keydown',
    () => {
      const down = performance.now();
      // After the frame that shows the answer: the input event comes before the next one.
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - down)));
    },
    { capture: true },
  );
}

/** Runs in a page of the extension: asks the background to write notes, as the card does, and times each answer. */
async function writeNotes({ key, runs }: { key: string; runs: number }): Promise<number[]> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
  };
  const article = { ...{ keys: [key], url: key, title: 'Sample', byline: null, site: null }, published: null };
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const quote = { exact: `the words of note ${run}`, prefix: 'before', suffix: 'after' };
    const target = { quote, position: { start: run, end: run + 10 }, normalForm: 1 };
    const data = {
      article: { ...article, language: 'en', textHash: '' },
      target,
      body: 'One more note',
      tags: ['new'],
    };
    const before = performance.now();
    await chrome.runtime.sendMessage({ whence: 'saveNote', data });
    times.push(performance.now() - before);
    await new Promise((done) => setTimeout(done, 100));
  }
  return times;
}
