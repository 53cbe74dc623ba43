/** One thought a file. Lists of words and tables of weights are exempt: a long list is still one thought. */
import { expect, test } from 'vitest';
import { isShipped, readFiles } from './source-files.ts';

const LONGEST = 250;
const NEARLY_ALL = 200;

const lengths = readFiles(
  (path) => (isShipped(path) || /^(?:cli|scripts|eval|bench)\/.*\.ts$/.test(path)) && !isTable(path),
)
  .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  .sort((one, other) => one.lines - other.lines);

function isTable(path: string): boolean {
  return /\/lexicon\//.test(path) || /(?:^|[-/])weights\.ts$/.test(path);
}

test(`no file is longer than ${LONGEST} lines`, () => {
  expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

test(`nine files of ten have at most ${NEARLY_ALL} lines`, () => {
  expect(lengths[Math.floor(lengths.length * 0.9)]?.lines).toBeLessThanOrEqual(NEARLY_ALL);
});
