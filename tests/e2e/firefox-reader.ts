import type { KeyInput, Page } from 'puppeteer-core';
import type { LaunchOptions } from '../../scripts/browsers/launch-chromium.ts';
import { type FirefoxWithWhence, frameShowing, launchFirefox } from './firefox.ts';
import { boxesOf } from './firefox-boxes.ts';
import type { OpenPage, Reader } from './reader.ts';

/** A reader in Firefox; with the build, unless another folder is named. */
export async function firefoxReader(
  options: Partial<LaunchOptions> = {},
): Promise<Reader & { readonly whence: FirefoxWithWhence }> {
  const whence = await launchFirefox(options);
  const pages = new Map<OpenPage, Page>();
  const adapt = (page: Page): OpenPage => {
    const open: OpenPage = {
      evaluate: (ask, argument) => page.evaluate(ask as never, argument as never),
      click: (x, y) => page.mouse.click(x, y),
      async drag(from, to) {
        await page.mouse.move(...from);
        await page.mouse.down();
        await page.mouse.move(...to, { steps: 6 });
        await page.mouse.up();
      },
      type: (text) => page.keyboard.type(text),
      press: (key) => page.keyboard.press(key as KeyInput),
      reload: async () => void (await page.reload({ waitUntil: 'load' })),
      boxes: (pattern) => boxesOf(page, pattern),
      async card() {
        const frame = await frameShowing(page, 'card.html');
        return frame && { evaluate: (ask, argument) => frame.evaluate(ask as never, argument as never) };
      },
      screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
      close: () => page.close(),
    };
    pages.set(open, page);
    return open;
  };
  return {
    name: 'firefox',
    whence,
    errors: whence.errors,
    open: async (url) => adapt(await whence.openPage(url)),
    panel: async (about, file) => adapt(await whence.openPanel(pages.get(about) as Page, file)),
    close: () => whence.close(),
  };
}
