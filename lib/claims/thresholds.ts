/** The cut-offs of the rules, by kind. A trained model brings its own. */
import { ASSERTION_THRESHOLDS } from './assertions/thresholds.ts';
import type { Thresholds } from './types.ts';

/** For findings whose confidence is the measured precision of their rule. */
export const RULE_THRESHOLDS: Thresholds = {
  attributed: { decide: 0.45, show: 0.45 },
  ...ASSERTION_THRESHOLDS,
};
