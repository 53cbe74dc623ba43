/**
 * Joins two readers' opinions of one sentence: the linear model's, which knows the words and their kinds, and the
 * network's, which reads sentences in their article. A logistic regression over both log odds (Wolpert 1992, "Stacked
 * generalization"); `scripts/fit-model.ts` fits it.
 */
import type { Calibration, WeighedFeature } from '../attribution/calibration.ts';
import { probabilityOf } from '../attribution/calibration.ts';
import { logOdds } from '../attribution/log-odds.ts';
import type { SentenceReading } from '../tagger/read-stretch.ts';

/** What each of the two says of a sentence. */
export function voteFeatures(confidence: number, { roles }: SentenceReading): WeighedFeature[] {
  const [attributed, unsourced] = roles;
  return [
    ['bias', 1],
    ['words', logOdds(confidence)],
    ['network', logOdds(unsourced)],
    ['attributed', logOdds(attributed)],
  ];
}

/** The confidence of an assertion once both have spoken. */
export function joinedConfidence(confidence: number, reading: SentenceReading, calibration: Calibration): number {
  return probabilityOf(voteFeatures(confidence, reading), calibration);
}
