import { expect, test } from 'vitest';
import { openTagger } from './open-tagger.ts';
import { mixedWeights, networkFile } from './small-network.testing.ts';

const FILE = networkFile(mixedWeights);

test('a model becomes a network with its calibrations and cut-offs', () => {
  const { network, calibrations, thresholds, relationCutoffs } = openTagger(FILE);
  expect(network.vocabulary.get('said')).toBe(2);
  expect(calibrations).toEqual({ claim: { bias: 1 }, relation: { bias: -1 } });
  expect(thresholds).toEqual(
    Object.fromEntries(Object.entries(FILE.thresholds).filter(([kind]) => kind !== 'relation')),
  );
  expect(relationCutoffs).toEqual(FILE.thresholds.relation);
});

test.each(['attributed', 'relation', 'cause', 'general'])(
  'throws where the file lacks the cut-offs of “%s”',
  (kind) => {
    const thresholds = Object.fromEntries(Object.entries(FILE.thresholds).filter(([other]) => other !== kind));
    expect(() => openTagger({ ...FILE, thresholds })).toThrow(/cut-offs/);
  },
);

test('throws where the file lacks a tensor', () => {
  const lacking = { ...FILE, tensor: (name: string) => FILE.tensor(name === 'anchor.weight' ? 'anchor.wait' : name) };
  expect(() => openTagger(lacking)).toThrow(/no tensor “anchor.wait”/);
});
