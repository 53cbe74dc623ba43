/**
 * Fitted by scripts/fit-assertions.ts; do not edit by hand. From the training part of the labelled news articles
 * (news-gold, labelled by a large language model under a written guideline): 360 articles, 6173 sentences,
 * 677 more to calibrate on.
 */
import type { AssertionKind, Cutoffs } from '../types.ts';

/** `decide`: best F1 over all kinds; `show`: the lowest cut-off from which a kind's marks are right seven times in ten. */
export const ASSERTION_THRESHOLDS: { readonly [kind in AssertionKind]: Cutoffs } = {
  statistic: { decide: 0.35, show: 0.35 },
  cause: { decide: 0.35, show: 0.35 },
  comparison: { decide: 0.35, show: 0.35 },
  prediction: { decide: 0.35, show: 0.35 },
  judgement: { decide: 0.35, show: 0.35 },
  vague: { decide: 0.35, show: 0.35 },
  general: { decide: 0.35, show: 0.35 },
};
