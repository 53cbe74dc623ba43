/**
 * The extension's arithmetic against training's: `test-vectors.json` is written by `training/write_vectors.py` from the
 * shipped weights, and every probability must agree to a thousandth.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { englishModel } from '../../../cli/language-model.ts';
import { lastOf } from '../../../cli/last-of.ts';
import { trainedModel } from '../../../cli/trained-model.ts';
import { articleFromPlainText, NO_METADATA } from '../../text/article-text.ts';
import { createTokenizer } from '../../text/tokens.ts';
import { gatherEvidence } from '../gather-evidence.ts';
import { LABELS } from './decode-cues.ts';
import { createKernel } from './kernel/kernel.ts';
import { createPlainEngine } from './kernel/plain-engine.ts';
import { readNetwork } from './network.ts';
import { readStretch } from './read-stretch.ts';
import { stretchesOf } from './stretches.ts';
import { tokenFeatures } from './token-features.ts';

interface Vector {
  readonly text: string;
  readonly tokens: number;
  readonly cueProbabilities: readonly number[];
  readonly roles: readonly (readonly number[])[];
  readonly touched: readonly number[];
  readonly cues: readonly { readonly cue: number; readonly first: number; readonly labels: readonly number[][] }[];
}

const { vectors } = JSON.parse(readFileSync(new URL('test-vectors.json', import.meta.url), 'utf8')) as {
  vectors: readonly Vector[];
};
const model = trainedModel();
const tokenize = createTokenizer(englishModel);
const A_THOUSANDTH = 1e-3;

describe.each([
  ['WebAssembly', createKernel],
  ['plain TypeScript', () => createKernel(createPlainEngine())],
] as const)('the network on %s', (_, kernel) => {
  if (model === null) throw new Error('the tree has no trained model');
  const network = readNetwork(model, kernel());

  test.each(vectors)('reads $tokens tokens as training does', (expected) => {
    const { article, sentences, quotations } = lastOf(
      gatherEvidence(articleFromPlainText(expected.text), NO_METADATA, tokenize),
    );
    const features = lastOf(tokenFeatures(article, sentences, quotations));
    const [stretch, ...more] = stretchesOf(features);
    expect(features.tokens).toHaveLength(expected.tokens);
    expect(more).toEqual([]);
    const reading = lastOf(readStretch(network, features, stretch as NonNullable<typeof stretch>));

    expect(reading.cues.map(({ cue }) => cue)).toEqual(expected.cues.map(({ cue }) => cue));
    for (const [i, { cue, first, probability, path, sureness }] of reading.cues.entries()) {
      const labels = expected.cues[i]?.labels ?? [];
      expect(first).toBe(expected.cues[i]?.first);
      expect(differences([probability], [expected.cueProbabilities[cue] ?? 0])).toBeLessThan(A_THOUSANDTH);
      const likely = LABELS.map((_name, label) =>
        mean([...path].flatMap((one, at) => (one === label ? [labels[at]?.[label] ?? 0] : []))),
      );
      expect(
        differences(
          LABELS.map((label) => sureness[label]),
          likely,
        ),
      ).toBeLessThan(A_THOUSANDTH);
    }
    expect(
      differences(
        reading.sentences.flatMap(({ roles }) => roles),
        expected.roles.flat(),
      ),
    ).toBeLessThan(A_THOUSANDTH);
    expect(
      differences(
        reading.sentences.map(({ touched }) => touched),
        expected.touched,
      ),
    ).toBeLessThan(A_THOUSANDTH);
  });
});

/** The largest difference of two lists of the same length. */
function differences(ours: readonly number[], theirs: readonly number[]): number {
  expect(ours).toHaveLength(theirs.length);
  return Math.max(0, ...ours.map((value, i) => Math.abs(value - (theirs[i] as number))));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
