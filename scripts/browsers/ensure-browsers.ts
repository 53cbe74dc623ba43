import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { BROWSER_VARIABLE, type BrowserName, findBrowser, isUsable, OLDEST_BROWSER } from './find-browser.ts';

/** Where each wanted browser is, and the same as environment variables for the programs that need it. */
export interface Browsers {
  readonly paths: Readonly<Partial<Record<BrowserName, string>>>;
  readonly env: Readonly<Record<string, string>>;
}

const DEBIAN_PACKAGE: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Finds the browsers, or gets them: an installed one, else Playwright's Chromium, else the system's package.
 * (Playwright's Firefox cannot load extensions.) Ends the process, with a word, where none can be had.
 */
export async function ensureBrowsers(names: readonly BrowserName[]): Promise<Browsers> {
  const paths: Partial<Record<BrowserName, string>> = {};
  const env: Record<string, string> = {};
  for (const name of names) {
    const path = findBrowser(name) ?? downloaded(name) ?? fromPackage(name);
    if (path === null) {
      console.error(
        `No ${name} ${OLDEST_BROWSER[name]} or newer was found, and none could be installed. ` +
          `Install one, or name it: ${BROWSER_VARIABLE[name]}=/path/to/${name}`,
      );
      process.exit(1);
    }
    paths[name] = path;
    env[BROWSER_VARIABLE[name]] = path;
  }
  return { paths, env };
}

function downloaded(name: BrowserName): string | null {
  if (name !== 'chromium') return null;
  const path = chromium.executablePath();
  if (isUsable(path, name)) return path;
  console.log('No Chromium found; asking Playwright for its own …');
  const install = ['node_modules/playwright-core/cli.js', 'install', 'chromium', '--no-shell'];
  const done = spawnSync(process.execPath, install, { encoding: 'utf8', timeout: 300_000 });
  if (done.status !== 0) console.log(`Playwright could not fetch it: ${lastLine(done.stderr)}`);
  return isUsable(path, name) ? path : null;
}

function fromPackage(name: BrowserName): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const wanted = DEBIAN_PACKAGE[name];
  console.log(`Installing the system's package ${wanted} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { env, timeout: 300_000 });
  const install = ['install', '-y', '-q', '--no-install-recommends', wanted];
  const done = spawnSync('apt-get', install, { env, encoding: 'utf8', timeout: 900_000 });
  if (done.status !== 0) console.log(`apt-get could not install it: ${lastLine(done.stderr)}`);
  return findBrowser(name);
}

function lastLine(text: string | null): string {
  return text?.trim().split('\n').at(-1) ?? 'no answer';
}
