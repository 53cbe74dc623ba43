/** Narrowing the panel's list by mark, by kind of assertion, by source, and by the notes on it. */
import { type ClaimMark, claimMark } from '../../lib/claims/claim-mark.ts';
import type { AssertionKind, SourceId } from '../../lib/claims/types.ts';
import type { FindingView } from '../../lib/notes/reading.ts';
import type { NoteFilter } from './note-filter.ts';

/** What the list is narrowed to; all that is set must hold, nothing set means everything. */
export interface ListFilter extends NoteFilter {
  readonly mark?: ClaimMark;
  readonly assertion?: AssertionKind;
  readonly sourceId?: SourceId;
}

/** Whether a finding is of the mark, kind and source asked for. */
export function passes({ finding }: FindingView, filter: ListFilter): boolean {
  if (filter.mark && claimMark(finding) !== filter.mark) return false;
  if (filter.assertion && !(finding.kind === 'unsourced' && finding.assertion === filter.assertion)) return false;
  if (filter.sourceId && !(finding.kind === 'attributed' && finding.source.sourceId === filter.sourceId)) return false;
  return true;
}

/** Chooses a mark, or lets go of it when it was chosen already. */
export function toggleMark(filter: ListFilter, mark: ClaimMark): ListFilter {
  return filter.mark === mark ? {} : { mark };
}

/** How many of the given findings are of each kind, kinds without any left out. */
export function countAssertions(findings: readonly FindingView[]): ReadonlyMap<AssertionKind, number> {
  const counts = new Map<AssertionKind, number>();
  for (const { finding } of findings) {
    if (finding.kind === 'unsourced') counts.set(finding.assertion, (counts.get(finding.assertion) ?? 0) + 1);
  }
  return counts;
}
