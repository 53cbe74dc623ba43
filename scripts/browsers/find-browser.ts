import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers Whence runs in. */
export type BrowserName = 'chromium' | 'firefox';

/** The oldest versions that have all Whence needs; the manifest says the same. */
export const OLDEST_BROWSER: Readonly<Record<BrowserName, number>> = { chromium: 128, firefox: 140 };

/** The variable by which a person names a browser of their own, and by which the steps of `npm test` are told. */
export const BROWSER_VARIABLE: Readonly<Record<BrowserName, string>> = {
  chromium: 'WHENCE_CHROMIUM',
  firefox: 'WHENCE_FIREFOX',
};

/** Names on the PATH. Branded Chrome is left out: it no longer loads unpacked extensions from the command line. */
const PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Where the browsers stand on systems that do not put them on the PATH. */
const USUAL_PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The path of an installed browser that is new enough, or null. What the person names comes first. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[BROWSER_VARIABLE[name]];
  const candidates = [...(named ? [named] : []), ...onPath(PROGRAMS[name]), ...USUAL_PLACES[name]];
  return candidates.find((path) => isUsable(path, name)) ?? null;
}

/** Whether the program at a path exists, starts, and is new enough. */
export function isUsable(path: string, name: BrowserName): boolean {
  return existsSync(path) && (versionOf(path) ?? 0) >= OLDEST_BROWSER[name];
}

function onPath(programs: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return programs.flatMap((program) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, program + ending))),
  );
}

/** The main version a browser gives of itself, or null. */
function versionOf(path: string): number | null {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /(\d+)\.\d/.exec(answer.stdout ?? '')?.[1];
  return version === undefined ? null : Number(version);
}
