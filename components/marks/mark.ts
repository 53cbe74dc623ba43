/** The three marks as the lists show them. */
import { type ClaimMark, claimMark } from '../../lib/claims/claim-mark.ts';
import type { FindingView } from '../../lib/notes/reading.ts';

/** The marks in the order in which they are counted to the reader. */
export const MARKS = ['named', 'unnamed', 'unsourced'] as const satisfies readonly ClaimMark[];

/** How many findings carry each mark. */
export interface MarkCounts extends Readonly<Record<ClaimMark, number>> {
  readonly total: number;
}

/** The findings that the density and the reader's choices let through, dismissed ones left out. */
export function visibleFindings(findings: readonly FindingView[]): readonly FindingView[] {
  return findings.filter((view) => view.shown && !view.dismissed);
}

/** Counts the marks of the given findings. */
export function countMarks(findings: readonly FindingView[]): MarkCounts {
  const counts = { total: findings.length, named: 0, unnamed: 0, unsourced: 0 };
  for (const { finding } of findings) counts[claimMark(finding)] += 1;
  return counts;
}

/** How many sources answer for the given findings. */
export function countSpeakers(findings: readonly FindingView[]): number {
  const attributed = findings.map((view) => view.finding).filter((finding) => finding.kind === 'attributed');
  return new Set(attributed.map((finding) => finding.source.sourceId)).size;
}
