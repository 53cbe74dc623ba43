/** The detectors of unsourced assertions, in the order in which kinds are listed to a reader. */

import type { AssertionKind } from '../types.ts';
import { cause } from './cause.ts';
import { comparison } from './comparison.ts';
import type { AssertionDetector } from './detector.ts';
import { general } from './general.ts';
import { judgement } from './judgement.ts';
import { prediction } from './prediction.ts';
import { statistic } from './statistic.ts';
import { vague } from './vague.ts';

/** Every detector by its kind: a kind without a detector does not compile. */
export const ASSERTION_DETECTORS = {
  statistic,
  cause,
  comparison,
  prediction,
  judgement,
  vague,
  general,
} as const satisfies { readonly [kind in AssertionKind]: AssertionDetector };
