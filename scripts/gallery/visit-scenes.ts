import { chromium, type Page } from 'playwright-core';
import { serveGallery } from './serve-gallery.ts';

/** Which scenes to visit, and how the window is. */
export interface Visit {
  /** Beginnings of names; all scenes where there are none. */
  readonly names: readonly string[];
  /** The language of our own words: en, de or es. */
  readonly language: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly schemes: readonly ('light' | 'dark')[];
}

/** Opens every wanted scene in the system's Chromium, in each colour scheme, and hands it over once it stands. */
export async function visitScenes(
  { names, language, viewport, schemes }: Visit,
  see: (page: Page, scene: string, scheme: 'light' | 'dark') => Promise<void>,
): Promise<void> {
  const gallery = await serveGallery();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport, colorScheme });
      page.on('pageerror', (error) => console.error(error));
      await page.goto(gallery.base);
      await page.locator('a').first().waitFor();
      const scenes = await page.locator('a').allTextContents();
      for (const scene of scenes.filter(
        (name) => names.length === 0 || names.some((start) => name.startsWith(start)),
      )) {
        await page.goto(`${gallery.base}?show=${scene}&lang=${language}`);
        await page.waitForTimeout(300);
        await see(page, scene, colorScheme);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await gallery.close();
  }
}
