/** Which findings a command prints: those the reader sees, those that are decided on, or all. */
import type { Finding, Relation, Thresholds } from '../lib/claims/types.ts';

/** The choices of `--at`. */
const CUTS = ['show', 'decide', 'all'] as const;

/** One choice of `--at`. */
export type Cut = (typeof CUTS)[number];

/** Whether a word on the command line is one of the choices. */
export function isCut(word: string): word is Cut {
  return CUTS.some((cut) => cut === word);
}

/** Findings or relations at or above a cut. */
export function keepAbove<F extends Finding | Relation>(found: readonly F[], cut: Cut, thresholds: Thresholds): F[] {
  if (cut === 'all') return [...found];
  return found.filter((one) => {
    const kind = 'kind' in one && one.kind === 'unsourced' ? one.assertion : 'attributed';
    return one.confidence >= thresholds[kind][cut];
  });
}
