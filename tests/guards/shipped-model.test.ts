/** A package without the model it should hold would read with half its mind and tell every reader so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openModel } from '../../lib/claims/tagger/open-model.ts';
import { SHIPPED_MODEL } from '../../lib/claims/tagger/shipped-model.ts';
import { ROOT } from './source-files.ts';

const read = (extension: string) => {
  const path = join(ROOT, 'public/model', `${SHIPPED_MODEL.file}.${extension}`);
  return existsSync(path) ? readFileSync(path) : null;
};

test('the model lies in the package, whole, as soon as one is trained', () => {
  const files = { manifest: read('json')?.toString() ?? null, numbers: read('bin') };
  const opened = openModel(files, SHIPPED_MODEL.isTrained);
  expect(opened.problem).toBeNull();
  expect(opened.model !== null).toBe(SHIPPED_MODEL.isTrained);
});
