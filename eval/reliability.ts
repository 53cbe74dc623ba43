/** Whether a confidence means what it says: of all that is nine in ten sure, nine in ten should be right. */
import type { Row } from './rows.ts';

/** One finding: how sure we are of it, and whether the labels agree. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** What stands above the columns. */
export const RELIABILITY_HEADS = { ours: ['confidence', 'right', 'n'] };

const BINS = 10;

/** A row for each tenth that holds findings, and the expected calibration error (Naeini et al., AAAI 2015). */
export function reliabilityRows(judged: readonly Judged[]): Row[] {
  let error = 0;
  const rows = Array.from({ length: BINS }, (_, bin) => {
    const here = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    if (here.length === 0) return [];
    const confidence = here.reduce((sum, one) => sum + one.confidence, 0) / here.length;
    const right = here.filter(({ isRight }) => isRight).length / here.length;
    error += (here.length / judged.length) * Math.abs(confidence - right);
    return [{ what: `${bin / BINS} to ${(bin + 1) / BINS}`, figures: [confidence, right, here.length] }];
  });
  return [...rows.flat(), { what: 'expected calibration error', figures: [error, null, judged.length] }];
}
