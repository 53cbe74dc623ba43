/** The buttons at selected words: by key, by touch, not in fields, off for a site and everywhere. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import { chromiumReader } from './chromium-reader.ts';
import { cardSaying, claimsMarked, eventually, markedWords } from './gestures.ts';
import type { OpenPage } from './reader.ts';

const WORDS = 'Insurance for a single passage';
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

/** Puts the selection where a long press puts it: no pointer tells of it. The last letter is left to a key. */
async function select(words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
}

async function isShown(): Promise<boolean> {
  const toolbar = { class: 'whence-toolbar' };
  const all = await page.boxes({ name: 'div', attributes: toolbar });
  // Hidden it keeps its box, so that it can be measured.
  const hidden = await page.boxes({ name: 'div', attributes: { ...toolbar, 'data-hidden': '' } });
  return all.length > hidden.length;
}

async function isGone(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  return !(await isShown());
}

const noted = async (words: string) =>
  (await markedWords(page))['whence-note']?.some((marked) => marked.includes(words)) ?? false;

test('comes at a selection that no mouse made, as touch makes it, and Esc takes it away', async () => {
  await select(WORDS);
  await eventually('the toolbar', isShown);
  await page.press('Escape');
  expect(await isGone()).toBe(true);
});

test('after a selection by key, Tab goes to it and Enter highlights', async () => {
  await select('at least 2,300 dock worker');
  await page.press('Shift+ArrowRight');
  await eventually('the toolbar', isShown);
  await page.press('Tab');
  await page.press('Enter');
  await eventually('the highlight', () => noted('at least 2,300 dock workers'));
});

test('the command that opens a card writes on selected words', async () => {
  await select('Bread in the Ostranian capital');
  const worker = await reader.whence.background();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } };
    };
    chrome.commands.onCommand.dispatch('open-card');
  });
  await cardSaying(page, 'Bread in the Ostranian capital');
  await page.press('Escape');
});

test.each(['<textarea></textarea>', '<div contenteditable></div>', '<input>'])('stays away from %s', async (html) => {
  await page.evaluate((markup) => {
    document.querySelector('#test-field')?.remove();
    const holder = document.createElement('div');
    holder.id = 'test-field';
    holder.innerHTML = markup;
    document.querySelector('.story')?.prepend(holder);
    (holder.firstElementChild as HTMLElement).focus();
  }, html);
  await page.type('words of their own');
  await page.press('Control+a');
  expect(await isGone()).toBe(true);
  await page.evaluate(() => document.querySelector('#test-field')?.remove(), null);
});

test('can be switched off for one site, and everywhere; the settings bring it back', async () => {
  await select(WORDS);
  await eventually('the toolbar', isShown);
  const [toolbar] = await page.boxes({ name: 'div', attributes: { class: 'whence-toolbar' } });
  if (!toolbar) throw new Error('no toolbar');
  await page.click(toolbar.x + toolbar.width - 14, toolbar.y + toolbar.height / 2);
  await select(WORDS);
  expect(await isGone()).toBe(true);

  const settings = await reader.whence.context.newPage();
  await settings.goto(`chrome-extension://${reader.whence.extensionId}/options.html`);
  await settings.getByRole('button', { name: /localhost/ }).click();
  const everywhere = settings.getByRole('checkbox', { name: /select/i }).first();
  await select('Traffic through the strait');
  await eventually('the toolbar', isShown);
  await everywhere.uncheck();
  await eventually('the toolbar to go', async () => !(await isShown()));
  await select(WORDS);
  expect(await isGone()).toBe(true);
  await everywhere.check();
  await select('Traffic through the strait');
  await eventually('the toolbar', isShown);
});

test('nothing went wrong on the way', () => {
  expect(reader.errors).toEqual([]);
});
