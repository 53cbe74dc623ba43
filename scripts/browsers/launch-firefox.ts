import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { BROWSER_VARIABLE, findBrowser } from './find-browser.ts';
import { type LaunchOptions, USUAL_VIEWPORT } from './launch-chromium.ts';

/** Firefox with the extension loaded; closing the browser ends it. */
export interface LaunchedFirefox {
  readonly browser: Browser;
  /** `moz-extension://…`, without a slash at its end. */
  readonly extensionOrigin: string;
  /** Opens a page of the extension ("popup.html?tab=3") in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
}

/** Fixed before the start, since nothing tells which one Firefox would have drawn. */
const UUID = '5a0e1c3e-6f0b-4f0e-9a53-8d6a0f6e2c11';
const POLL_MS = 100;
const PATIENCE_MS = 20_000;

/** Opens Firefox over WebDriver BiDi with the extension installed for the session. Throws where there is no browser. */
export async function launchFirefox(options: LaunchOptions): Promise<LaunchedFirefox> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error(`No Firefox found. Name one in ${BROWSER_VARIABLE.firefox}.`);
  const viewport = options.viewport === undefined ? USUAL_VIEWPORT : options.viewport;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    // Without it the pages of an extension cannot be driven.
    args: ['--remote-allow-system-access'],
    defaultViewport: viewport && { ...viewport },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(options.extension)]: UUID }),
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    },
  });
  await browser.installExtension(options.extension);
  const extensionOrigin = `moz-extension://${UUID}`;
  return {
    browser,
    extensionOrigin,
    openExtensionPage: async (path) => openByPolling(await browser.newPage(), `${extensionOrigin}/${path}`),
  };
}

/** `page.goto` never resolves for an extension's page: ask for it, and look until it is there. */
async function openByPolling(page: Page, url: string): Promise<Page> {
  // Its promise only rejects when the page is closed, long after it has served.
  page.goto(url, { timeout: 0 }).catch(() => undefined);
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    // While one document gives way to the next there is nothing to evaluate in.
    const ready = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false);
    if (ready) return page;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`Firefox did not open ${url}`);
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
