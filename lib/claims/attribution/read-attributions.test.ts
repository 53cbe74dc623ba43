import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { saidWeights, smallNetwork } from '../tagger/small-network.testing.ts';
import { type AttributionReaders, readAttributions } from './read-attributions.ts';
import { inWords } from './two-readers.testing.ts';

// The network knows "said" and a little of "warned", and takes all before for the source, all behind for the content.
const NETWORK = smallNetwork(saidWeights);
const TEXT =
  'Ruiz said that the quay was closed. According to Hale, the harbour is old.\nNobody else warned us of it. It rained.';

function read(readers: AttributionReaders, text = TEXT) {
  const steps = readAttributions(evidenceOf(text), readers);
  let yields = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) yields += 1;
  const { relations, sentences } = step.value;
  return { relations, sentences, yields, words: relations.map((relation) => inWords(text, relation)) };
}

describe('readAttributions', () => {
  const rules = [
    { rule: 'said-that', source: 'Ruiz', cue: 'said', content: 'that the quay was closed' },
    { rule: 'according-to', source: 'Hale', cue: 'According to', content: 'the harbour is old' },
  ];
  const withoutNetwork: [name: string, readers: AttributionReaders][] = [
    ['rules alone', { engine: 'rules', network: null }],
    ['rules alone, though there is a network', { engine: 'rules', network: NETWORK }],
    ['both, without a network', { engine: 'combined', network: null }],
  ];
  test.each(withoutNetwork)('%s: what the rules find, and no opinions', (_, readers) => {
    const { words, relations, sentences } = read(readers);
    expect(words).toEqual(rules);
    expect(relations.every(({ opinion }) => opinion === undefined)).toBe(true);
    expect(sentences).toBeNull();
  });

  test('the network alone, where there is none, finds nothing', () => {
    expect(read({ engine: 'model', network: null }).words).toEqual([]);
  });

  const warned = { rule: 'tagger', source: 'Nobody else', cue: 'warned', content: 'us of it.' };

  test('the network alone: its own words under its own name', () => {
    expect(read({ engine: 'model', network: NETWORK }).words).toEqual([
      { rule: 'tagger', source: 'Ruiz', cue: 'said', content: 'that the quay was closed.' },
      warned,
    ]);
  });

  test('both: one relation where they agree, and each one’s own', () => {
    const { words, relations } = read({ engine: 'combined', network: NETWORK });
    expect(words).toEqual([
      { rule: 'said-that', source: 'Ruiz', cue: 'said', content: 'that the quay was closed.' },
      rules[1],
      warned,
    ]);
    expect(relations.map(({ opinion }) => (opinion?.cue ?? -1) > 0)).toEqual([true, false, true]);
  });

  test('gives what the network says of each sentence', () => {
    const { sentences } = read({ engine: 'combined', network: NETWORK });
    expect(sentences?.map(({ touched }) => touched > 0.5)).toEqual([true, false, true, false]);
  });

  test('gives way to others, at least once a paragraph', () => {
    const text = 'Ruiz said so.\n'.repeat(40);
    expect(read({ engine: 'combined', network: NETWORK }, text).yields).toBeGreaterThanOrEqual(40);
  });

  test.each(['rules', 'model', 'combined'] as const)('nothing is found in nothing: %s', (engine) => {
    expect(read({ engine, network: NETWORK }, ' \n ').words).toEqual([]);
  });
});
