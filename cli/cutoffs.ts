/** Which findings a command prints: those the reader sees, those that are decided on, or all. */
import type { Cutoffs, Finding, Relation, Thresholds } from '../lib/claims/types.ts';

/** The choices of `--at`. */
const CUTS = ['show', 'decide', 'all'] as const;

/** One choice of `--at`. */
export type Cut = (typeof CUTS)[number];

/** Whether a word on the command line is one of the choices. */
export function isCut(word: string): word is Cut {
  return CUTS.some((cut) => cut === word);
}

/** Findings at or above a cut. */
export function keepFindings<F extends Finding>(findings: readonly F[], cut: Cut, thresholds: Thresholds): F[] {
  if (cut === 'all') return [...findings];
  return findings.filter((finding) => {
    const kind = finding.kind === 'unsourced' ? finding.assertion : 'attributed';
    return finding.confidence >= thresholds[kind][cut];
  });
}

/** Relations at or above a cut. */
export function keepRelations(relations: readonly Relation[], cut: Cut, cutoffs: Cutoffs): Relation[] {
  return relations.filter(({ confidence }) => cut === 'all' || confidence >= cutoffs[cut]);
}
