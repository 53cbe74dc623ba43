import { type Browser, chromium, type Page } from 'playwright-core';
import { pageBundle } from './page-bundle.ts';

/** Starts the system's Chromium without a window. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
}

/** Opens stored HTML as `servePage` does, with the page room loaded as `__whence`. */
export async function openPage(browser: Browser, html: string, url: string): Promise<Page> {
  const page = await servePage(browser, html, url);
  await page.evaluate(await pageBundle());
  return page;
}

/**
 * Opens stored HTML at its address with the network off and its own scripts forbidden (but scripting on, so that
 * `<noscript>` reads as it does for a reader).
 */
export async function servePage(browser: Browser, html: string, url: string): Promise<Page> {
  const page = await browser.newPage();
  let served = false;
  await page.route('**/*', async (route) => {
    if (served || route.request().resourceType() !== 'document') return route.abort();
    served = true;
    await route.fulfill({
      body: html,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      },
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
