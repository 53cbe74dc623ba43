import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../browsers/find-browser.ts';

/** What `npm start -- …` asks for. */
export interface StartOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** The sample article, an address, or the full path of a file. */
  readonly page: { readonly sample: true } | { readonly url: string } | { readonly file: string };
}

const USAGE = 'usage: npm start -- [URL|FILE] [--browser chromium|firefox] [--headless]';

/** Reads the arguments. A word on what is wrong comes back as a string. */
export function readOptions(args: readonly string[], folder: string, hasDisplay: boolean): StartOptions | string {
  let browser: BrowserName = 'chromium';
  let headless = !hasDisplay;
  let page: StartOptions['page'] = { sample: true };
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--headless') {
      headless = true;
    } else if (word === '--browser') {
      const name = rest.shift();
      if (name !== 'chromium' && name !== 'firefox') return `--browser is chromium or firefox.\n${USAGE}`;
      browser = name;
    } else if (word.startsWith('-')) {
      return `There is no option ${word}.\n${USAGE}`;
    } else if (/^https?:\/\//.test(word)) {
      if (!URL.canParse(word)) return `This is not an address: ${word}`;
      page = { url: word };
    } else {
      const file = resolve(folder, word);
      if (!existsSync(file)) return `There is no file ${word}`;
      page = { file };
    }
  }
  return { browser, headless, page };
}
