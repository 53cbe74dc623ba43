/**
 * Takes a picture of every scene of the gallery, light and dark:
 * `npx tsx scripts/gallery/shoot.ts [--out DIR] [--width N] [--height N] [NAME…]`; `--serve` only serves it.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveGallery } from './serve-gallery.ts';
import { visitScenes } from './visit-scenes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.cache/gallery' },
    width: { type: 'string', default: '400' },
    height: { type: 'string', default: '640' },
    serve: { type: 'boolean', default: false },
  },
});

if (values.serve) console.log((await serveGallery()).base);
else {
  mkdirSync(values.out, { recursive: true });
  const viewport = { width: Number(values.width), height: Number(values.height) };
  await visitScenes({ names: positionals, viewport, schemes: ['light', 'dark'] }, async (page, scene, scheme) => {
    await page.screenshot({ path: `${values.out}/${scene}-${values.width}-${scheme}.png` });
  });
}
