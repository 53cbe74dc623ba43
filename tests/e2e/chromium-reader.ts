import type { Page } from 'playwright-core';
import type { LaunchOptions } from '../../scripts/browsers/launch-chromium.ts';
import { type ChromiumWithWhence, frameShowing, launchChromium } from './chromium.ts';
import { boxesOf } from './chromium-boxes.ts';
import type { OpenPage, Reader } from './reader.ts';

/** A reader in Chromium; with the build, unless another folder is named. */
export async function chromiumReader(
  options: Partial<LaunchOptions> = {},
): Promise<Reader & { readonly whence: ChromiumWithWhence }> {
  const whence = await launchChromium(options);
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
      press: (key) => page.keyboard.press(key),
      reload: async () => void (await page.reload({ waitUntil: 'load' })),
      boxes: (pattern) => boxesOf(page, pattern),
      async card() {
        const frame = frameShowing(page, 'card.html');
        return frame && { evaluate: (ask, argument) => frame.evaluate(ask as never, argument as never) };
      },
      screenshot: async (path) => void (await page.screenshot({ path })),
      close: () => page.close(),
    };
    pages.set(open, page);
    return open;
  };
  return {
    name: 'chromium',
    whence,
    errors: whence.errors,
    open: async (url) => adapt(await whence.openPage(url)),
    panel: async (about, file) => adapt(await whence.openPanel(pages.get(about) as Page, file)),
    close: () => whence.close(),
  };
}
