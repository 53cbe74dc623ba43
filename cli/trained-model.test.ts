import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { smallManifest, smallNumbers } from '../lib/claims/tagger/small-model.testing.ts';
import { readModelIn } from './trained-model.ts';

let said: string[];

beforeEach(() => {
  said = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
});
afterEach(() => vi.restoreAllMocks());

const MANIFEST = JSON.stringify(smallManifest());
const MISSING = 'model: is missing (there is no manifest); only the rules are reading\n';

const cases: [name: string, files: Record<string, string | Uint8Array>, expected: boolean, said: string[]][] = [
  ['nothing where nothing is expected', {}, false, []],
  ['nothing where a model is expected', {}, true, [MISSING]],
  ['numbers alone', { 'attribution.bin': smallNumbers() }, false, [MISSING]],
  [
    'a manifest alone',
    { 'attribution.json': MANIFEST },
    true,
    ['model: is missing (there are no numbers); only the rules are reading\n'],
  ],
  [
    'damaged numbers',
    { 'attribution.json': MANIFEST, 'attribution.bin': smallNumbers().fill(1) },
    true,
    ['model: is damaged (the numbers do not fit their checksum); only the rules are reading\n'],
  ],
];
test.each(cases)('%s', async (_, files, isExpected, complaints) => {
  expect(readModelIn(await folderWith(files), isExpected)).toBeNull();
  expect(said).toEqual(complaints);
  expect(process.exitCode ?? 0).toBe(0);
});

test('a whole model', async () => {
  const folder = await folderWith({ 'attribution.json': MANIFEST, 'attribution.bin': smallNumbers() });
  expect(readModelIn(folder, true)?.name).toBe('small');
  expect(said).toEqual([]);
});

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-model-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
