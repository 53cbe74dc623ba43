/**
 * Serves the gallery and takes a picture of every scene, light and dark:
 * `npx tsx scripts/gallery/shoot.ts [--out DIR] [--width N] [NAME…]`; `--serve` only serves.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.cache/gallery' },
    width: { type: 'string', default: '400' },
    height: { type: 'string', default: '640' },
    scheme: { type: 'string' },
    serve: { type: 'boolean', default: false },
  },
});

const server = await createServer({
  root: import.meta.dirname,
  configFile: false,
  server: { port: 5199 },
  logLevel: 'error',
});
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
if (values.serve) console.log(base);
else {
  await shootAll();
  await server.close();
}

async function shootAll(): Promise<void> {
  mkdirSync(values.out, { recursive: true });
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const viewport = { width: Number(values.width), height: Number(values.height) };
  for (const colorScheme of ['light', 'dark'] as const) {
    if (values.scheme && values.scheme !== colorScheme) continue;
    const page = await browser.newPage({ viewport, colorScheme });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(base);
    const names = await page.locator('a').allTextContents();
    for (const name of names.filter(
      (scene) => positionals.length === 0 || positionals.some((p) => scene.startsWith(p)),
    )) {
      await page.goto(`${base}?show=${name}`);
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${values.out}/${name}-${values.width}-${colorScheme}.png` });
    }
    await page.close();
  }
  await browser.close();
}
