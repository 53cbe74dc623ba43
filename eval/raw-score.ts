/** How strongly the words of a sentence speak for one kind of assertion, before any gate and any surroundings. */

import { englishModel } from '../cli/language-model.ts';
import { lastOf } from '../cli/last-of.ts';
import type { AssertionHit } from '../lib/claims/assertions/detector.ts';
import { articleFeatures, featuresOf } from '../lib/claims/assertions/features.ts';
import { BIAS, readWeights, weigh } from '../lib/claims/assertions/linear-model.ts';
import { ownVoices } from '../lib/claims/assertions/own-voice.ts';
import { ASSERTION_DETECTORS } from '../lib/claims/assertions/registry.ts';
import { FLAG_TABLE, KIND_TABLES } from '../lib/claims/assertions/weights.ts';
import { gatherEvidence } from '../lib/claims/gather-evidence.ts';
import type { AssertionKind } from '../lib/claims/types.ts';
import { articleFromPlainText, NO_METADATA } from '../lib/text/article-text.ts';
import { createTokenizer } from '../lib/text/tokens.ts';

/** The scorer of one kind for texts that stand alone; of several sentences the loudest counts. */
export function rawScorer(kind: AssertionKind): (text: string) => number {
  const tokenize = createTokenizer(englishModel);
  const [flag, ofKind] = [readWeights(FLAG_TABLE), readWeights(KIND_TABLES[kind])];
  return (text) => {
    const evidence = lastOf(gatherEvidence(articleFromPlainText(text), NO_METADATA, tokenize));
    const context = { ...evidence, contents: [], tags: [] };
    const article = articleFeatures(lastOf(ownVoices(evidence.sentences, context)), context);
    const scores = article.voices.map((voice) => {
      const hits = new Map<AssertionKind, readonly AssertionHit[]>();
      for (const detector of Object.values(ASSERTION_DETECTORS)) {
        const found = detector.detect(voice, context);
        if (found.length > 0) hits.set(detector.kind, found);
      }
      const features = featuresOf(voice, hits, article).filter((feature) => !feature.startsWith('gate '));
      return weigh([...features, BIAS], flag) + weigh([...features, BIAS], ofKind);
    });
    return Math.max(...scores, Number.NEGATIVE_INFINITY);
  };
}
