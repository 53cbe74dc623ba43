import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { LEAST_PROBABILITY, readStretch } from './read-stretch.ts';
import { mixedWeights, saidWeights, smallNetwork } from './small-network.testing.ts';
import { tokenFeatures } from './token-features.ts';

function featuresOf(text: string) {
  const { article, sentences, quotations } = evidenceOf(text);
  return lastOf(tokenFeatures(article, sentences, quotations));
}

const TEXT = 'It rained. The mayor said so.\nHale warned us.';

function read(text: string, weights = saidWeights, from = 0) {
  const features = featuresOf(text);
  return { features, ...lastOf(readStretch(smallNetwork(weights), features, { from, to: features.tokens.length })) };
}

describe('readStretch', () => {
  test('finds the words that are likely enough to be cues, with their arguments', () => {
    const { features, cues } = read(TEXT);
    expect(cues.map(({ cue }) => features.tokens[cue]?.text)).toEqual(['said', 'warned']);
    const [said, warned] = cues;
    // Its paragraph, eight tokens; nothing of the other one.
    expect([...(said?.path ?? [])]).toEqual([0, 0, 0, 1, 1, 2, 3, 3]);
    expect(said?.probability).toBeGreaterThan(warned?.probability ?? 1);
    for (const { probability } of cues) expect(probability).toBeGreaterThanOrEqual(LEAST_PROBABILITY);
  });

  test('is as sure of a cue word as its weights say', () => {
    const { cues } = read(TEXT);
    // "said" is one 1 among three 0: normalised √3, four times over.
    expect(cues[0]?.probability).toBeCloseTo(1 / (1 + Math.exp(-4 * Math.sqrt(3))), 3);
  });

  test.each([
    [LEAST_PROBABILITY + 0.01, 3],
    [LEAST_PROBABILITY - 0.01, 0],
  ])('looks at words that are cues with %f: %i of three', (probability, count) => {
    const { cues } = read('It rained.', (name, row, column) => {
      if (name === 'anchor.weight') return 0;
      return name === 'anchor.bias' ? Math.log(probability / (1 - probability)) : saidWeights(name, row, column);
    });
    expect(cues).toHaveLength(count);
  });

  test('tells the role of every sentence', () => {
    const { sentences } = read(TEXT);
    const likeliest = sentences.map(
      ({ roles }) => ['attributed', 'unsourced', 'plain'][roles.indexOf(Math.max(...roles))],
    );
    expect(likeliest).toEqual(['unsourced', 'attributed', expect.any(String)]);
    expect(sentences.map(({ touched }) => touched > 0.5)).toEqual([false, true, true]);
  });

  test('roles are probabilities that exclude each other', () => {
    const { sentences } = read(`${TEXT} “Why?” she asked.`, mixedWeights);
    expect(sentences).toHaveLength(4);
    for (const { roles, touched } of sentences) {
      expect(roles.reduce((sum, role) => sum + role, 0)).toBeCloseTo(1, 6);
      for (const one of [...roles, touched]) expect(one > 0 && one < 1).toBe(true);
    }
  });

  test('counts from its own start', () => {
    const { features, cues, sentences } = read(TEXT, saidWeights, 3);
    expect(cues.map(({ cue }) => features.tokens[3 + cue]?.text)).toEqual(['said', 'warned']);
    expect(sentences).toHaveLength(2);
  });

  test('throws its memory away, even where it fails', () => {
    const network = smallNetwork(saidWeights);
    const calls: string[] = [];
    const openScratch = () => {
      const scratch = network.kernel.openScratch();
      calls.push('open');
      return {
        ...scratch,
        release() {
          calls.push('release');
          scratch.release();
        },
      };
    };
    const counting = { ...network, kernel: { ...network.kernel, openScratch } };
    const features = featuresOf(TEXT);
    const stretch = { from: 0, to: features.tokens.length };
    lastOf(readStretch(counting, features, stretch));
    expect(calls).toEqual(['open', 'release']);
    // A head for sentences that does not fit them: only found out when everything else is done.
    const broken = { ...counting, sentenceRole: network.enter };
    expect(() => lastOf(readStretch(broken, features, stretch))).toThrow();
    expect(calls).toEqual(['open', 'release', 'open', 'release']);
  });
});
