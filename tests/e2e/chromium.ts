import type { Frame, Page } from 'playwright-core';
import {
  type LaunchedChromium,
  type LaunchOptions,
  launchChromium as launch,
} from '../../scripts/browsers/launch-chromium.ts';
import { buildFolder } from './build-folder.ts';

/** Chromium with the built extension, as browser tests use it. */
export interface ChromiumWithWhence extends LaunchedChromium {
  /** Opens a page in a new tab, in front, once it has loaded. */
  openPage(url: string): Promise<Page>;
  /** The browser's number for a page's tab. */
  tabIdOf(page: Page): Promise<number>;
  /** Opens the panel (or another page of the extension) about the tab of a page. */
  openPanel(about: Page, file?: string): Promise<Page>;
  /** Every exception and console error so far, of pages and of the background. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Launches it with a fresh profile; with the build, unless another folder is named. */
export async function launchChromium(options: Partial<LaunchOptions> = {}): Promise<ChromiumWithWhence> {
  const launched = await launch({ ...options, extension: options.extension ?? buildFolder('chrome-mv3') });
  const { context, background, extensionId } = launched;
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error().stack ?? error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isMissingFile(message.text())) errors.push(message.text());
  });
  const tabIdOf = async (page: Page) => {
    const worker = await background();
    const id = await worker.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(o: object): Promise<{ id: number; url: string }[]> } };
      };
      return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? null;
    }, page.url());
    if (id === null) throw new Error(`No tab shows ${page.url()}`);
    return id;
  };
  return {
    ...launched,
    errors,
    tabIdOf,
    async openPage(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPanel(about, file = 'popup.html') {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${file}?tab=${await tabIdOf(about)}`);
      return page;
    },
    close: () => context.close(),
  };
}

/** A fixture without its picture or icon is no fault of ours. */
function isMissingFile(message: string): boolean {
  return message.startsWith('Failed to load resource');
}

/** The frame in a page that shows a file of the extension ("card.html"), or null. */
export function frameShowing(page: Page, file: string): Frame | null {
  return (
    page.frames().find((frame) => frame.url().startsWith('chrome-extension:') && frame.url().includes(file)) ?? null
  );
}
