import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

describe('the arguments of npm start', () => {
  test.each([
    ['nothing: the sample in Chromium', [], true, { browser: 'chromium', headless: false, page: { sample: true } }],
    ['no display: headless', [], false, { browser: 'chromium', headless: true, page: { sample: true } }],
    ['a browser', ['--browser', 'firefox'], true, { browser: 'firefox', headless: false, page: { sample: true } }],
    [
      'an address, headless',
      ['https://a.example/x', '--headless'],
      true,
      { browser: 'chromium', headless: true, page: { url: 'https://a.example/x' } },
    ],
    [
      'a file, from the folder of the call',
      ['options.ts'],
      true,
      { browser: 'chromium', headless: false, page: { file: `${here}options.ts` } },
    ],
  ])('%s', (_, args, display, expected) => {
    expect(readOptions(args, here, display)).toEqual(expected);
  });

  test.each([
    ['an unknown browser', ['--browser', 'lynx'], '--browser is chromium or firefox'],
    ['a browser without a name', ['--browser'], '--browser is chromium or firefox'],
    ['an unknown option', ['--fast'], 'no option --fast'],
    ['a file that is not there', ['nowhere.html'], 'no file nowhere.html'],
    ['no address', ['https://'], 'not an address'],
  ])('says what is wrong with %s', (_, args, words) => {
    expect(readOptions(args, here, true)).toContain(words);
  });
});
