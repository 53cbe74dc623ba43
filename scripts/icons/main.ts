/** `npx tsx scripts/icons/main.ts`: draws the toolbar icons from `public/icons/whence.svg`, in Chromium. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browsers/find-browser.ts';

const SIZES = [16, 32, 48, 96, 128];
const FOLDER = 'public/icons';

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('No Chromium found.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=new'] });
const svg = readFileSync(`${FOLDER}/whence.svg`, 'utf8');
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
