import { resolve } from 'node:path';
import type { Reading } from '../../lib/notes/reading.ts';
import { launchChromium, USUAL_VIEWPORT } from '../browsers/launch-chromium.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';
import type { StartOptions } from './options.ts';

/** A page in a browser with Whence, driven the same way in either. */
export interface OpenedPage {
  /** What the extension has read of it, asked as its own panel asks; null while there is no reading. */
  reading(): Promise<Reading | null>;
  /** A picture of the window, as PNG, with the first marks in it. */
  screenshot(path: string): Promise<void>;
  /** Resolves when a person closes the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Opens the address with the extension of this project loaded. */
export function openPage(url: string, { browser, headless }: StartOptions): Promise<OpenedPage> {
  return browser === 'firefox' ? inFirefox(url, headless) : inChromium(url, headless);
}

async function inChromium(url: string, headless: boolean): Promise<OpenedPage> {
  const viewport = headless ? USUAL_VIEWPORT : null;
  const launched = await launchChromium({ extension: resolve('.output/chrome-mv3'), headless, viewport });
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.goto(url);
  return {
    async reading() {
      const panel = await launched.context.newPage();
      await panel.goto(`chrome-extension://${launched.extensionId}/popup.html`);
      const reading = await panel.evaluate(askForReading, page.url());
      await panel.close();
      return reading;
    },
    async screenshot(path) {
      await page.evaluate(scrollToFirstMark);
      await page.screenshot({ path });
    },
    closed: new Promise((resolve) => launched.context.once('close', () => resolve())),
    close: () => launched.context.close(),
  };
}

async function inFirefox(url: string, headless: boolean): Promise<OpenedPage> {
  const viewport = headless ? USUAL_VIEWPORT : null;
  const launched = await launchFirefox({ extension: resolve('.output/firefox-mv3'), headless, viewport });
  const page = await launched.browser.newPage();
  await page.goto(url);
  return {
    async reading() {
      const panel = await launched.openExtensionPage('popup.html');
      const reading = await panel.evaluate(askForReading, page.url());
      await panel.close();
      await page.bringToFront();
      return reading;
    },
    async screenshot(path) {
      await page.evaluate(scrollToFirstMark);
      await page.screenshot({ path: path as `${string}.png` });
    },
    closed: new Promise((resolve) => launched.browser.once('disconnected', () => resolve())),
    close: () => launched.browser.close(),
  };
}

/** Runs in a page of the extension: the same message that the panel sends to the reader script of a tab. */
async function askForReading(url: string): Promise<Reading | null> {
  interface Tabs {
    query(filter: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<{ value?: Reading | null } | undefined>;
  }
  const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
  const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
  if (tab === undefined) return null;
  // The messenger's own envelope (lib/messaging/messenger.ts): nothing can be imported into a page.
  const message = { whence: 'getReading' };
  // Before the reader script is there, nobody answers, and the browser calls that an error.
  const answer = await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
  return answer?.value ?? null;
}

/** Runs in the page: the first marked words come to the upper part of the window. Does nothing where there are none. */
function scrollToFirstMark(): void {
  const highlights = CSS.highlights as unknown as ReadonlyMap<string, ReadonlySet<AbstractRange>>;
  const tops = [...highlights]
    .filter(([name]) => name.startsWith('whence-'))
    .flatMap(([, ranges]) => [...ranges])
    .map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.getBoundingClientRect().top;
    });
  if (tops.length > 0)
    window.scrollTo({ top: window.scrollY + Math.min(...tops) - window.innerHeight / 4, behavior: 'instant' });
}
