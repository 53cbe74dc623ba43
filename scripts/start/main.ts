/**
 * `npm start`: builds the extension, opens a browser with it on an article, and, where there is nobody to look at
 * it, says what it found and leaves a picture.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Reading } from '../../lib/notes/reading.ts';
import { ensureBrowsers } from '../browsers/ensure-browsers.ts';
import { type PageServer, servePages } from '../browsers/page-server.ts';
import { buildStep } from '../steps/all-steps.ts';
import { runStep } from '../steps/step.ts';
import { type OpenedPage, openPage } from './opened-page.ts';
import { readOptions, type StartOptions } from './options.ts';
import { sourcingSummary } from './sourcing-summary.ts';

const PICTURES = '.output/start';
const PATIENCE_MS = 30_000;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const options = readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd(), hasDisplay);
if (typeof options === 'string') {
  console.error(options);
  process.exit(1);
}
const browsers = await ensureBrowsers([options.browser]);
Object.assign(process.env, browsers.env);

console.log('Building the extension …');
const build = await runStep(buildStep(options.browser));
if (!build.passed) {
  console.error(build.output);
  process.exit(1);
}

const { server, url } = await addressOf(options.page);
const page = await openPage(url, options);
console.log(`Opened ${url} in ${options.browser}.`);
if (options.headless) {
  const reading = await settledReading(page);
  mkdirSync(PICTURES, { recursive: true });
  const picture = `${PICTURES}/${options.browser}.png`;
  await page.screenshot(picture);
  console.log(reading === null ? '\nWhence does not take this page for an article.' : `\n${sourcingSummary(reading)}`);
  console.log(`\nScreenshot: ${picture}`);
  await page.close();
} else {
  console.log('Close the browser to end.');
  await page.closed;
}
await server?.close();

/** A file is served over HTTP, since extensions do not read files unless a person lets them. */
async function addressOf(what: StartOptions['page']): Promise<{ server: PageServer | null; url: string }> {
  if ('url' in what) return { server: null, url: what.url };
  if ('sample' in what) {
    const server = await servePages();
    return { server, url: server.urlOf('sample') };
  }
  const path = `/2026/file/${encodeURIComponent(basename(what.file))}`;
  const server = await servePages(new Map([[path, readFileSync(what.file, 'utf8')]]));
  return { server, url: server.origin + path };
}

/** The reading once the claims are found, or null where there is none after a while. */
async function settledReading(page: OpenedPage): Promise<Reading | null> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const reading = await page.reading();
    if (reading !== null && reading.state !== 'analysing') return reading;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return null;
}
