/** What a page must pay for, in bytes of the minified file. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface Budget {
  readonly file: string;
  readonly bytes: number;
  readonly why: string;
}

const BUDGETS: readonly Budget[] = [
  { file: 'detector.js', bytes: 10_000, why: 'it runs on every page' },
  { file: 'background.js', bytes: 710_000, why: 'it is parsed at every wake of the worker' },
];

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  for (const { file, bytes, why } of BUDGETS) {
    const { size } = statSync(join('.output', build, file));
    if (size <= bytes) continue;
    console.error(`${build}/${file} is ${size} bytes; its budget is ${bytes}, since ${why}.`);
    process.exitCode = 1;
  }
  // A source map reference would make every page of developer tools ask for a file that is not there.
  if (readFileSync(join('.output', build, 'detector.js'), 'utf8').includes('sourceMappingURL')) {
    console.error(`${build}/detector.js names a source map.`);
    process.exitCode = 1;
  }
}
