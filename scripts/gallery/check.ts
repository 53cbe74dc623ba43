import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { visitScenes } from './visit-scenes.ts';

/**
 * Runs axe in Chromium on every wanted scene, light and dark, at two widths, because contrast and sizes need a real browser;
 * a scene wider than its window counts too. Returns one line for each fault.
 */
export async function check(names: readonly string[], language: string): Promise<readonly string[]> {
  const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const faults: string[] = [];
  for (const width of [280, 400]) {
    const visit = { names, language, viewport: { width, height: 640 }, schemes: ['light', 'dark'] as const };
    await visitScenes(visit, async (page, scene, scheme) => {
      const where = `${scene}, ${scheme}, ${width} px`;
      await page.addScriptTag({ path: axePath });
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      for (const { id, help, nodes } of violations)
        faults.push(`${where}: ${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`);
      const tooWide = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
      // The popup is 400 pixels wide whatever its window.
      if (tooWide > 0 && !scene.startsWith('popup')) faults.push(`${where}: ${tooWide} px wider than its window`);
    });
  }
  return faults;
}
