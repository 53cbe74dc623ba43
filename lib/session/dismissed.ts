import type { MatchOutcome } from '../anchoring/types.ts';
import type { Finding, FindingId } from '../claims/types.ts';
import { hides } from '../notes/dismissal.ts';
import type { Dismissal } from '../notes/types.ts';

/** A dismissal and what became of its place on this page. */
export interface PlacedDismissal {
  readonly dismissal: Dismissal;
  readonly outcome: MatchOutcome;
}

/** Which findings the reader has dismissed, now or on an earlier visit: those whose words a dismissal's place hides. */
export function dismissedFindings(
  findings: readonly Finding[],
  dismissals: readonly PlacedDismissal[],
): ReadonlyMap<FindingId, Dismissal> {
  const dismissed = new Map<FindingId, Dismissal>();
  for (const { dismissal, outcome } of dismissals) {
    if (!('span' in outcome)) continue;
    for (const finding of findings) {
      if (hides(outcome.span, finding.span)) dismissed.set(finding.id, dismissal);
    }
  }
  return dismissed;
}
