/** The examples of every kind, for docs/rules.md. */
import { CAUSE_TABLE } from '../../lib/claims/assertions/cause.testing.ts';
import { COMPARISON_TABLE } from '../../lib/claims/assertions/comparison.testing.ts';
import { GENERAL_TABLE } from '../../lib/claims/assertions/general.testing.ts';
import { JUDGEMENT_TABLE } from '../../lib/claims/assertions/judgement.testing.ts';
import type { KindTable } from '../../lib/claims/assertions/kind-table.testing.ts';
import { PREDICTION_TABLE } from '../../lib/claims/assertions/prediction.testing.ts';
import { STATISTIC_TABLE } from '../../lib/claims/assertions/statistic.testing.ts';
import { VAGUE_TABLE } from '../../lib/claims/assertions/vague.testing.ts';
import type { AssertionKind } from '../../lib/claims/types.ts';

/** By kind. */
export const KIND_TABLES: Readonly<Record<AssertionKind, KindTable>> = {
  statistic: STATISTIC_TABLE,
  cause: CAUSE_TABLE,
  comparison: COMPARISON_TABLE,
  prediction: PREDICTION_TABLE,
  judgement: JUDGEMENT_TABLE,
  vague: VAGUE_TABLE,
  general: GENERAL_TABLE,
};
