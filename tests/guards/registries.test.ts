/** One phenomenon, one file, one test, one registry line: a rule that is forgotten in the registry never fires. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, isTest, ROOT, readFiles } from './source-files.ts';

const files = readFiles((path) => /^lib\/claims\/.*\.ts$/.test(path) && !isTest(path));

/** Files that export a value typed as a detector, under one of the two folders of rules. */
const detectors = files.filter(
  ({ path, text }) =>
    /^lib\/claims\/(?:attribution|assertions)\//.test(path) &&
    /export const \w+(?:: \w*Detector\b| = \{\s*(?:id|kind): '[^}]*?satisfies \w*Detector\b)/.test(text),
);

test('there are detectors of both sorts', () => {
  expect(detectors.filter(({ path }) => path.includes('/assertions/')).length).toBeGreaterThanOrEqual(7);
  expect(detectors.filter(({ path }) => path.includes('/attribution/')).length).toBeGreaterThanOrEqual(5);
});

test.each(['attribution', 'assertions'])('every detector of %s is in its registry', (folder) => {
  const registry = files.find(({ path }) => path === `lib/claims/${folder}/registry.ts`);
  const registered = registry === undefined ? [] : importsOf(registry).files;
  const missing = detectors.filter(
    ({ path }) => path.startsWith(`lib/claims/${folder}/`) && !registered.includes(path),
  );
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test('every detector has a test beside it', () => {
  const untested = detectors.filter(({ path }) => !existsSync(join(ROOT, path.replace(/\.ts$/, '.test.ts'))));
  expect(untested.map(({ path }) => basename(path))).toEqual([]);
});
