/**
 * What the reader sees at each of the five steps. The steps move unsourced marks; attributed marks stay as they are, save
 * that the last step shows everything:
 *
 * 1. only what a fact-checker would surely ask: halfway from `show` to certain;
 * 2. a quarter of that way;
 * 3. each kind's `show`;
 * 4. each kind's `decide`, or `show` where that is lower;
 * 5. every finding.
 *
 * In opinion and reviews nearly every sentence judges, as the reader knows: judgements need more there to be shown.
 */
import type { AssertionKind, Cutoffs, Finding, Genre, Thresholds } from './types.ts';

/** A step of the density control; `lib/notes/reading.ts` calls it `Density`. */
export type DensityStep = 1 | 2 | 3 | 4 | 5;

/** What the reader has chosen to see. */
export interface ChosenMarks {
  readonly density: DensityStep;
  /** False while all marks are toggled off. */
  readonly marks: boolean;
  /** Kinds of assertion that are switched off. */
  readonly hiddenKinds: readonly AssertionKind[];
}

/** How many unsourced marks each step would show, step 1 first. */
export type CountsByDensity = readonly [number, number, number, number, number];

/** How far steps 1 and 2 lie between `show` and certain. */
const STRICTEST = 0.5;
const STRICTER = 0.25;
/** How far the cut-off of judgements moves towards certain in opinion and reviews, on steps 1 to 4. */
const OPINION_THINNING = 0.4;

/** Whether a finding is shown now. */
export function isShown(finding: Finding, chosen: ChosenMarks, genre: Genre, thresholds: Thresholds): boolean {
  if (!chosen.marks) return false;
  if (finding.kind === 'attributed') return chosen.density === 5 || finding.confidence >= thresholds.attributed.show;
  if (chosen.hiddenKinds.includes(finding.assertion)) return false;
  return finding.confidence >= leastConfidence(finding.assertion, chosen.density, genre, thresholds);
}

/** How many of the findings each step would show as unsourced, whether or not marks are toggled off just now. */
export function unsourcedByDensity(
  findings: readonly Finding[],
  chosen: ChosenMarks,
  genre: Genre,
  thresholds: Thresholds,
): CountsByDensity {
  const count = (density: DensityStep): number =>
    findings.filter(
      (finding) =>
        finding.kind === 'unsourced' && isShown(finding, { ...chosen, density, marks: true }, genre, thresholds),
    ).length;
  return [count(1), count(2), count(3), count(4), count(5)];
}

function leastConfidence(kind: AssertionKind, density: DensityStep, genre: Genre, thresholds: Thresholds): number {
  if (density === 5) return 0;
  const cutoff = cutoffAt(density, thresholds[kind]);
  const thinned = kind === 'judgement' && (genre === 'opinion' || genre === 'review');
  return thinned ? towardsCertain(cutoff, OPINION_THINNING) : cutoff;
}

function cutoffAt(density: Exclude<DensityStep, 5>, { decide, show }: Cutoffs): number {
  switch (density) {
    case 1:
      return towardsCertain(show, STRICTEST);
    case 2:
      return towardsCertain(show, STRICTER);
    case 3:
      return show;
    case 4:
      return Math.min(decide, show);
  }
}

/** A cut-off moved a share of its way to 1. */
function towardsCertain(cutoff: number, share: number): number {
  return cutoff + (1 - cutoff) * share;
}
