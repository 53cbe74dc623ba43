import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import { chromiumReader } from './chromium-reader.ts';
import { cardSaying, claimsMarked, eventually, markedWords } from './gestures.ts';
import type { OpenPage } from './reader.ts';

let reader: Awaited<ReturnType<typeof chromiumReader>>;
let server: PageServer;
let page: OpenPage;

beforeAll(async () => {
  server = await servePages();
  reader = await chromiumReader();
  page = await reader.open(server.urlOf('sample'));
  await claimsMarked(page);
});
afterAll(async () => {
  await reader.close();
  await server.close();
});

/** A headless browser has no keyboard of its own: its commands are given as it would give them itself. */
async function command(name: string): Promise<void> {
  const worker = await reader.whence.background();
  await worker.evaluate((command) => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } };
    };
    chrome.commands.onCommand.dispatch(command);
  }, name);
}

test('next and previous go from mark to mark and show each one’s card', async () => {
  await command('next-mark');
  const first = await eventually('a card', () => active());
  await command('next-mark');
  const second = await eventually('the next card', async () => {
    const now = await active();
    return now !== first && now;
  });
  await command('previous-mark');
  await eventually('the first card again', async () => (await active()) === first);
  expect(second).not.toBe(first);
  await cardSaying(page, 'Dismiss');
});

test('toggling takes all marks and the card away, and brings the marks back', async () => {
  await command('toggle-marks');
  await eventually('no marks', async () => Object.keys(await markedWords(page)).length === 0);
  expect(await page.card()).toBeNull();
  await command('toggle-marks');
  await claimsMarked(page);
});

test('the card of the mark in view opens by key', async () => {
  await command('open-card');
  await cardSaying(page, 'Dismiss');
});

/** The words that are tinted because their card is open. */
async function active(): Promise<string | null> {
  const marked = await markedWords(page);
  const name = Object.keys(marked).find((candidate) => candidate.startsWith('whence-active-'));
  return name ? (marked[name]?.join(' ') ?? null) : null;
}
