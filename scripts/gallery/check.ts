/**
 * Runs axe in Chromium on every scene, light and dark, at two widths: contrast and sizes need a real browser.
 * `npx tsx scripts/gallery/check.ts [NAME…]`; exits with 1 where a rule is broken.
 */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { visitScenes } from './visit-scenes.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const names = process.argv.slice(2);
let broken = 0;

for (const width of [280, 400]) {
  const visit = { names, viewport: { width, height: 640 }, schemes: ['light', 'dark'] as const };
  await visitScenes(visit, async (page, scene, scheme) => {
    await page.addScriptTag({ path: axePath });
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    for (const { id, help, nodes } of violations) {
      broken += 1;
      console.log(`${scene} ${scheme} ${width}: ${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`);
    }
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    if (Number(overflow) > 0 && !scene.startsWith('popup')) {
      broken += 1;
      console.log(`${scene} ${scheme} ${width}: ${String(overflow)} px wider than its window`);
    }
  });
}

console.log(broken === 0 ? 'No rule is broken.' : `${broken} broken.`);
process.exitCode = broken === 0 ? 0 : 1;
