import { describe, expect, test } from 'vitest';
import { readModelFile } from './model-file.ts';
import { smallManifest, smallNumbers } from './small-model.testing.ts';

function smallModel() {
  const reading = readModelFile(smallManifest(), smallNumbers());
  if (!reading.ok) throw new Error(reading.problem);
  return reading.model;
}

describe('a model that is whole', () => {
  test('says what it is', () => {
    const { name, configuration, thresholds, vocabulary } = smallModel();
    expect({ name, configuration, thresholds, vocabulary }).toEqual({
      name: 'small',
      configuration: { dilations: [1, 2] },
      thresholds: { attributed: { decide: 0.4, show: 0.8 } },
      vocabulary: ['said', 'warned'],
    });
  });

  test.each([
    ['word', [2, 3], [0.5, -1, 63.5, -31.75, 0, 2.5]],
    ['bias', [3], [1, -2, 0.5]],
    ['rest', [1, 1], [Math.fround(0.1)]],
  ])('gives the floats of “%s”', (name, shape, values) => {
    const tensor = smallModel().tensor(name);
    expect(tensor.shape).toEqual(shape);
    expect([...tensor.values]).toEqual(values);
    expect(smallModel().shape(name)).toEqual(shape);
  });

  test('gives one row, and touches nothing beside it', () => {
    const target = new Float32Array(5).fill(9);
    smallModel().copyRow('word', 1, target, 1);
    expect([...target]).toEqual([9, -31.75, 0, 2.5, 9]);
  });

  test('reads numbers that begin anywhere in a larger buffer', () => {
    const larger = new Uint8Array(64).fill(77);
    larger.set(smallNumbers(), 3);
    const reading = readModelFile(smallManifest(), larger.subarray(3, 23));
    expect(reading.ok && [...reading.model.tensor('rest').values]).toEqual([Math.fround(0.1)]);
  });

  test('has one scale for all where the manifest names one', () => {
    const manifest = smallManifest();
    const tensors = manifest.tensors.map((tensor) => (tensor.dtype === 'int8' ? { ...tensor, scale: 2 } : tensor));
    const reading = readModelFile({ ...manifest, tensors }, smallNumbers());
    expect(reading.ok && [...reading.model.tensor('word').values]).toEqual([2, -4, 254, -254, 0, 20]);
  });

  test('may know no words', () => {
    const vocabularyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const reading = readModelFile({ ...smallManifest(), vocabulary: '', vocabularyHash }, smallNumbers());
    expect(reading.ok && reading.model.vocabulary).toEqual([]);
  });

  test('has no tensor and no row that is not there', () => {
    const model = smallModel();
    expect(() => model.tensor('gate')).toThrow(RangeError);
    expect(() => model.shape('gate')).toThrow(RangeError);
    for (const row of [-1, 2, Number.NaN]) {
      expect(() => model.copyRow('word', row, new Float32Array(3), 0)).toThrow(RangeError);
    }
  });
});

describe('half floats', () => {
  test.each([
    ['zero', 0x0000, 0],
    ['the smallest', 0x0001, 2 ** -24],
    ['the largest below the normal ones', 0x03ff, 1023 * 2 ** -24],
    ['the smallest normal one', 0x0400, 2 ** -14],
    ['the largest', 0x7bff, 65504],
    ['a third', 0x3555, 0.333251953125],
    ['infinity', 0xfc00, -Infinity],
    ['no number', 0x7e00, Number.NaN],
  ])('%s', (_, bits, value) => {
    const bytes = smallNumbers();
    new DataView(bytes.buffer).setUint16(8, bits, true);
    const reading = readModelFile(smallManifest(bytes), bytes);
    expect(reading.ok && reading.model.tensor('bias').values[0]).toBe(value);
  });
});

describe('what is wrong is said', () => {
  const tensor = (change: object) => ({ tensors: [{ ...smallManifest().tensors[0], ...change }] });
  const cases: [name: string, change: object, problem: string][] = [
    ['a later format', { format: 2 }, 'the format is 2, and this version reads 1'],
    ['no format', { format: undefined }, 'the format is undefined, and this version reads 1'],
    ['no name', { name: 7 }, 'the manifest names no model'],
    ['no configuration', { configuration: [] }, 'the manifest has no configuration'],
    ['a threshold above 1', { thresholds: { cause: { decide: 0.4, show: 4 } } }, 'a threshold is no pair of numbers'],
    ['half a threshold', { thresholds: { cause: { decide: 0.4 } } }, 'a threshold is no pair of numbers'],
    ['no vocabulary', { vocabulary: ['said'] }, 'the manifest has no vocabulary'],
    ['another vocabulary', { vocabulary: 'said\nwarns' }, 'the vocabulary does not fit its checksum'],
    ['too few numbers', { bytes: 24 }, 'there are 20 bytes of numbers, not 24'],
    ['no tensors', { tensors: {} }, 'the manifest has no tensors'],
    ['a tensor without a name', tensor({ name: undefined }), 'a tensor has no name'],
    ['the same tensor twice', { tensors: Array(2).fill(smallManifest().tensors[1]) }, 'there are two tensors “bias”'],
    ['a tensor of another sort', tensor({ dtype: 'int4' }), 'the tensor “word” is of an unknown sort, "int4"'],
    [
      'a tensor sort of every object',
      tensor({ dtype: 'toString' }),
      'the tensor “word” is of an unknown sort, "toString"',
    ],
    ['a tensor without a shape', tensor({ shape: [] }), 'the tensor “word” has no shape'],
    ['a dimension of nothing', tensor({ shape: [2, 0] }), 'the tensor “word” has no shape'],
    ['half a row', tensor({ shape: [1.5, 2] }), 'the tensor “word” has no shape'],
    ['a tensor beyond the end', tensor({ offset: 15 }), 'the tensor “word” ends at byte 21 of 20'],
    ['a tensor before the beginning', tensor({ offset: -1 }), 'the tensor “word” has no place'],
    ['a scale too few', tensor({ scale: [1] }), 'the tensor “word” has 1 scales for 2 rows'],
    ['no scale', tensor({ scale: undefined }), 'the tensor “word” has no scale'],
    ['a scale that is no number', tensor({ scale: [1, null] }), 'the tensor “word” has no scale'],
    ['another checksum', { sha256: '00' }, 'the numbers do not fit their checksum'],
  ];
  test.each(cases)('%s', (_, change, problem) => {
    expect(readModelFile({ ...smallManifest(), ...change }, smallNumbers())).toEqual({ ok: false, problem });
  });

  test.each([null, [], 'model', 1])('a manifest that is %j', (manifest) => {
    expect(readModelFile(manifest, smallNumbers())).toEqual({ ok: false, problem: 'the manifest is no JSON object' });
  });

  test('one bit that has flipped, wherever it is', () => {
    for (let at = 0; at < 20; at += 1) {
      const bytes = smallNumbers();
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      expect(readModelFile(smallManifest(), bytes).ok, `byte ${at}`).toBe(false);
    }
  });
});
