import type { MatchOutcome } from '../anchoring/types.ts';
import type { Finding, FindingId } from '../claims/types.ts';
import type { Dismissal } from '../notes/types.ts';
import { lengthOf, type Span } from '../text/span.ts';

/** Two spans are about the same words from this overlap on: a mark may grow or lose a clause between two readings. */
const SAME_WORDS = 0.6;

/** Which findings the reader has dismissed, now or on an earlier visit: those whose words a dismissal's place covers. */
export function dismissedFindings(
  findings: readonly Finding[],
  dismissals: readonly { readonly dismissal: Dismissal; readonly outcome: MatchOutcome }[],
): ReadonlyMap<FindingId, Dismissal> {
  const dismissed = new Map<FindingId, Dismissal>();
  for (const { dismissal, outcome } of dismissals) {
    if (outcome.status !== 'found' && outcome.status !== 'changed') continue;
    for (const finding of findings) {
      if (shareOf(finding.span, outcome.span) >= SAME_WORDS) dismissed.set(finding.id, dismissal);
    }
  }
  return dismissed;
}

/** Intersection over union of two spans, 0 to 1. */
function shareOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (lengthOf(a) + lengthOf(b) - both);
}
