import type { Frame, Page } from 'puppeteer-core';
import type { LaunchOptions } from '../../scripts/browsers/launch-chromium.ts';
import { type LaunchedFirefox, launchFirefox as launch } from '../../scripts/browsers/launch-firefox.ts';
import { buildFolder } from './build-folder.ts';

/** Firefox with the built extension, as browser tests use it. */
export interface FirefoxWithWhence extends LaunchedFirefox {
  /** Opens a page in a new tab, in front, once it has loaded. */
  openPage(url: string): Promise<Page>;
  /** The browser's number for a page's tab. */
  tabIdOf(page: Page): Promise<number>;
  /** Opens the panel (or another page of the extension) about the tab of a page. */
  openPanel(about: Page, file?: string): Promise<Page>;
  /** Every exception and console error so far, of the pages opened here. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Launches it with a fresh profile; with the build, unless another folder is named. */
export async function launchFirefox(options: Partial<LaunchOptions> = {}): Promise<FirefoxWithWhence> {
  const launched = await launch({ ...options, extension: options.extension ?? buildFolder('firefox-mv3') });
  const errors: string[] = [];
  const watch = (page: Page) => {
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return page;
  };
  // One page of the extension stays open to ask it about tabs: a panel about a tab that does not exist.
  let desk: Page | null = null;
  const tabIdOf = async (page: Page) => {
    desk ??= await launched.openExtensionPage('popup.html?tab=999999');
    const id = await desk.evaluate(async (url) => {
      const { browser } = globalThis as unknown as {
        browser: { tabs: { query(o: object): Promise<{ id: number; url: string }[]> } };
      };
      return (await browser.tabs.query({})).find((tab) => tab.url === url)?.id ?? null;
    }, page.url());
    await page.bringToFront();
    if (id === null) throw new Error(`No tab shows ${page.url()}`);
    return id;
  };
  return {
    ...launched,
    errors,
    tabIdOf,
    async openPage(url) {
      const page = watch(await launched.browser.newPage());
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openPanel(about, file = 'popup.html') {
      return watch(await launched.openExtensionPage(`${file}?tab=${await tabIdOf(about)}`));
    },
    close: () => launched.browser.close(),
  };
}

/**
 * The frame in a page that shows a file of the extension ("card.html"), or null. Asked of each frame itself, since
 * puppeteer never learns the address of a frame that belongs to an extension.
 */
export async function frameShowing(page: Page, file: string): Promise<Frame | null> {
  for (const frame of page.frames()) {
    // A frame that is being replaced has no document to ask.
    const address = await frame.evaluate(() => location.href).catch(() => '');
    if (address.startsWith('moz-extension:') && address.includes(file)) return frame;
  }
  return null;
}
