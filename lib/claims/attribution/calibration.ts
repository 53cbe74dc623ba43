/**
 * How sure a claim is, where there is a trained network: a logistic regression over what the network says of the relation
 * and its sentence, and over which rule sees it too (Platt 1999, "Probabilistic outputs for support vector machines").
 * `scripts/fit-model.ts` fits it on articles that the network was not trained on, and writes it into the model file.
 */

import type { RoleCalibrations } from '../roles/settle-roles.ts';
import type { QuoteKind, SourceType } from '../types.ts';
import type { Attribution, NetworkOpinion } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { logOdds } from './log-odds.ts';

/** Weights by feature; a feature that is missing weighs nothing. */
export type Calibration = Readonly<Record<string, number>>;

/** The regressions of a trained model. */
export interface Calibrations {
  /** What each sentence is, see `roles/settle-roles.ts`; absent in a model that is not fitted yet. */
  readonly roles?: RoleCalibrations;
  /** What a careful reader finds attributed. */
  readonly claim: Calibration;
  /** What PolNeAR counts as a relation. */
  readonly relation: Calibration;
  /** What a careful reader finds unsourced; see `assertions/network-vote.ts`. */
  readonly assertion: Calibration;
}

/** What is known of a claim beside the network's opinion. */
export interface ClaimTraits {
  readonly quote: QuoteKind;
  /** Of its source; undefined where it has none. */
  readonly type: SourceType | undefined;
}

/** A feature and how much of it there is. */
export type WeighedFeature = readonly [name: string, amount: number];

/** The features of a claim: log odds of the network's probabilities, and yes-or-no facts. */
export function claimFeatures(relation: Attribution, opinion: NetworkOpinion, traits: ClaimTraits): WeighedFeature[] {
  const { rule, cue, source } = relation;
  const ruled = rule !== 'tagger';
  return [
    ['bias', 1],
    ['cue', opinion.cue === 0 ? 0 : logOdds(opinion.cue)],
    ['no tagged cue', opinion.cue === 0 ? 1 : 0],
    ['attributed', logOdds(opinion.attributed)],
    ['unsourced', logOdds(opinion.unsourced)],
    ['source', opinion.source],
    ['content', opinion.content],
    ['rule', ruled ? logOdds(confidenceOf(rule, 'news')) : 0],
    ['no rule', ruled ? 0 : 1],
    ['carried', cue.length === 0 ? 1 : 0],
    ['no source', source.length === 0 ? 1 : 0],
    [`quote ${traits.quote}`, 1],
    [`type ${traits.type ?? 'none'}`, 1],
  ];
}

/** The probability that features stand for. */
export function probabilityOf(features: readonly WeighedFeature[], calibration: Calibration): number {
  const odds = features.reduce((sum, [name, amount]) => sum + (calibration[name] ?? 0) * amount, 0);
  return 1 / (1 + Math.exp(-odds));
}
