/** The cut-offs of the rules, by kind. A trained model brings its own. */
import type { Thresholds } from './types.ts';

/** For findings whose confidence is the measured precision of their rule. */
export const RULE_THRESHOLDS: Thresholds = {
  attributed: { decide: 0.5, show: 0.6 },
  statistic: { decide: 0.4, show: 0.5 },
  cause: { decide: 0.4, show: 0.5 },
  comparison: { decide: 0.4, show: 0.5 },
  prediction: { decide: 0.4, show: 0.5 },
  judgement: { decide: 0.4, show: 0.5 },
  vague: { decide: 0.4, show: 0.5 },
  general: { decide: 0.4, show: 0.5 },
};
