/** The fitted model, read once from its table. */
import type { AssertionKind } from '../types.ts';
import { BIAS, readWeights, type Weights, weigh } from './linear-model.ts';
import { FLAG_TABLE, KIND_TABLES, SURROUNDINGS } from './weights.ts';

/** Weights of "would a careful reader want a source?". */
export const FLAG_WEIGHTS: Weights = readWeights(FLAG_TABLE);

/** Weights of a sentence's surroundings, and of the calibration after them. */
export const SURROUNDINGS_WEIGHTS = SURROUNDINGS;

const KIND_WEIGHTS: readonly (readonly [AssertionKind, Weights])[] = [
  ['statistic', readWeights(KIND_TABLES.statistic)],
  ['cause', readWeights(KIND_TABLES.cause)],
  ['comparison', readWeights(KIND_TABLES.comparison)],
  ['prediction', readWeights(KIND_TABLES.prediction)],
  ['judgement', readWeights(KIND_TABLES.judgement)],
  ['vague', readWeights(KIND_TABLES.vague)],
  ['general', readWeights(KIND_TABLES.general)],
];

/** Kinds that need no phrase of a lexicon: a judgement or a general fact may be put in any words. */
const WORDLESS: ReadonlySet<AssertionKind> = new Set(['judgement', 'general']);

/** Log-odds of a sentence's own features. */
export function flagLogOdds(features: readonly string[]): number {
  return weigh([...features, BIAS], FLAG_WEIGHTS);
}

/** The likeliest kind: one whose detector spoke, or one that needs no phrase. */
export function likeliestKind(features: readonly string[], spoke: ReadonlySet<AssertionKind>): AssertionKind {
  const named = [...features, BIAS];
  let best: AssertionKind = 'judgement';
  let most = Number.NEGATIVE_INFINITY;
  for (const [kind, weights] of KIND_WEIGHTS) {
    if (!spoke.has(kind) && !WORDLESS.has(kind)) continue;
    const odds = weigh(named, weights);
    if (odds > most) [best, most] = [kind, odds];
  }
  return best;
}
