import { expect, test } from 'vitest';
import { type ModelFiles, openModel } from './open-model.ts';
import { smallManifest, smallNumbers } from './small-model.testing.ts';

const WHOLE: ModelFiles = { manifest: JSON.stringify(smallManifest()), numbers: smallNumbers() };

test('a whole model is opened', () => {
  const opened = openModel(WHOLE, true);
  expect([opened.model?.name, opened.problem]).toEqual(['small', null]);
});

const faults: [name: string, files: ModelFiles, problem: string, detail: string][] = [
  ['no manifest', { ...WHOLE, manifest: null }, 'missing', 'there is no manifest'],
  ['no numbers', { ...WHOLE, numbers: null }, 'missing', 'there are no numbers'],
  ['half a manifest', { ...WHOLE, manifest: '{"format":1,' }, 'damaged', 'the manifest is no JSON'],
  [
    'half the numbers',
    { ...WHOLE, numbers: smallNumbers().subarray(0, 9) },
    'damaged',
    'there are 9 bytes of numbers, not 20',
  ],
];
test.each(faults)('%s is a fault, expected or not', (_, files, problem, detail) => {
  for (const isExpected of [true, false]) {
    expect(openModel(files, isExpected)).toEqual({ model: null, problem, detail });
  }
});

test('nothing at all is a fault where a model is expected', () => {
  const nothing = { manifest: null, numbers: null };
  expect(openModel(nothing, true)).toMatchObject({ model: null, problem: 'missing' });
  expect(openModel(nothing, false)).toEqual({ model: null, problem: null });
});
