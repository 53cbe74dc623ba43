/** The pages of the extension in a real browser: welcome, settings with a file, library with keys, and axe in each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumWithWhence, launchChromium } from './chromium.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let whence: ChromiumWithWhence;

beforeAll(async () => {
  whence = await launchChromium();
});
afterAll(() => whence.close());

async function open(file: string): Promise<Page> {
  const page = await whence.context.newPage();
  await page.goto(`chrome-extension://${whence.extensionId}/${file}.html`);
  await page.locator('h1').waitFor();
  return page;
}

/** A file as Whence writes it: so many notes on one article. */
function fileOf(notes: number): { name: string; mimeType: string; buffer: Buffer } {
  const time = '2026-03-01T09:30:00.000Z';
  const selector = (exact: string, start: number) => [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ];
  const url = 'https://news.example/dam';
  const entries = Array.from({ length: notes }, (_, at) => ({
    ...{ id: `n${at}`, body: `Note *number* ${at}`, tags: ['dams'], created: time, modified: time, revision: 1 },
    target: { selector: selector(`the dam held ${at}`, at * 20), normalForm: 1 },
    ...(at % 2 === 0 ? { judgement: 'to-check' } : {}),
  }));
  const article = {
    ...{ id: 'a1', keys: [url], url, title: 'The dam <b>held</b>', byline: null, site: 'News', published: null },
    ...{ language: 'en', firstSeen: time, lastSeen: time, textHash: '', notes: entries, dismissals: [] },
  };
  const text = JSON.stringify({ format: 'whence-notes', version: 1, articles: [article] });
  return { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  test.each(['welcome', 'options', 'library'])('%s', async (file) => {
    const page = await open(file);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    // By the debugger, since our own policy lets no inline script in.
    await page.evaluate(readFileSync(AXE, 'utf8'));
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

test('a file is read, told, taken in, seen in the library, undone and done again by key', async () => {
  const settings = await open('options');
  await settings.locator('input[type=file]').setInputFiles(fileOf(60));
  await settings.getByText('60 notes in this file: 60 new').waitFor();
  await settings.getByRole('button', { name: 'Take them in' }).click();
  await settings.getByText('60 new, 0 brought up to date.').waitFor();
  await settings.getByText(/^60 notes on 1 article,/).waitFor();

  const library = await open('library');
  await library.getByText('60 notes on 1 article').waitFor();
  await library.keyboard.press('Control+z');
  await library.getByText('0 notes on 0 articles').waitFor();
  await library.keyboard.press('Control+y');
  await library.getByText('60 notes on 1 article').waitFor();
  await library.close();
  await settings.close();
});

test('the library searches with marked hits, and shows HTML as the text it is', async () => {
  const page = await open('library');
  await page.getByText('The dam <b>held</b>').waitFor();
  await page.getByRole('searchbox').fill('number 41');
  await page.getByText('1 note on 1 article').waitFor();
  const hits = () =>
    page.evaluate(() => [...((CSS.highlights.get('whence-hits') as unknown as Set<Range>) ?? [])].map(String));
  await expect.poll(hits).toEqual(expect.arrayContaining(['41', 'number']));
  await page.close();
});

test('by keys alone: move, select, delete, undo', async () => {
  const page = await open('library');
  await page.getByText('60 notes on 1 article').waitFor();
  await page.getByRole('link', { name: /The dam/ }).focus();
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await page.getByText('2 notes selected').waitFor();
  await page.getByRole('button', { name: 'Delete them' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('58 notes on 1 article').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
  await page.getByText('60 notes on 1 article').waitFor();
  await page.getByRole('tab', { name: /To check/ }).click();
  await page.getByRole('button', { name: 'Checked' }).first().click();
  await page.getByText('29 notes on 1 article').waitFor();
  await page.close();
});

test('by keys alone: whatever has the focus is in view, and clear of the bar that stays above', async () => {
  const page = await open('library');
  await page.setViewportSize({ width: 320, height: 600 });
  await page.getByText('60 notes on 1 article').waitFor();
  await page.getByRole('checkbox').first().click();
  await page.getByText('1 note selected').waitFor();
  await page.getByRole('link', { name: /The dam/ }).focus();
  const keys = ['End', ...Array<string>(12).fill('ArrowUp'), ...Array<string>(3).fill('ArrowDown'), 'Home'];
  const hidden: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
    const trouble = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused?.closest('ul[data-rows]')) return `the focus is on ${focused?.outerHTML.slice(0, 80)}`;
      const [box] = focused.getClientRects();
      if (!box) return 'no box';
      const above = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
      return focused.contains(above) ? null : `${Math.round(box.top)} px down, under ${above?.outerHTML.slice(0, 80)}`;
    });
    if (trouble !== null) hidden.push(`${key}: ${trouble}`);
  }
  expect(hidden).toEqual([]);
  await page.close();
});

test('what is backed up is what was there, and everything can be deleted', async () => {
  const page = await open('options');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything into a file' }).first().click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { articles: { notes: unknown[] }[] };
  expect(saved.articles.map(({ notes }) => notes.length)).toEqual([60]);
  await page.getByText(/^Last saved into a file on/).waitFor();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText(/^0 notes on 0 articles/).waitFor();
  await page.close();
});

test('nothing went wrong on the way', () => {
  expect(whence.errors).toEqual([]);
});
