/** Narrowing the claims list by mark, by kind of assertion, by source. */

import { type ClaimMark, claimMark } from '../../lib/claims/claim-mark.ts';
import type { AssertionKind, SourceId } from '../../lib/claims/types.ts';
import type { FindingView } from '../../lib/notes/reading.ts';
import { foldText, queryWords } from '../../lib/notes/search/fold-text.ts';
import type { NoteLookup } from './notes-by-place.ts';

/** What the claims list is narrowed to; all that is set must hold, nothing set means everything. */
export interface ListFilter {
  readonly mark?: ClaimMark;
  readonly assertion?: AssertionKind;
  readonly sourceId?: SourceId;
}

/** The findings in whose words, source, reason or note every word sought stands. */
export function searchFindings(
  findings: readonly FindingView[],
  words: string,
  noteOn: NoteLookup,
): readonly FindingView[] {
  const sought = queryWords(words);
  if (sought.length === 0) return findings;
  return findings.filter((view) => {
    const { finding, quote } = view;
    const note = noteOn(view);
    const who = finding.kind === 'attributed' ? finding.source.name : finding.reason;
    const text = foldText([quote, who, note?.body ?? '', ...(note?.tags ?? [])].join('\n'));
    return sought.every((word) => text.includes(word));
  });
}

/** The findings that pass the filter, in the order given. */
export function filterFindings(findings: readonly FindingView[], filter: ListFilter): readonly FindingView[] {
  return findings.filter(({ finding }) => {
    if (filter.mark && claimMark(finding) !== filter.mark) return false;
    if (filter.assertion && !(finding.kind === 'unsourced' && finding.assertion === filter.assertion)) return false;
    if (filter.sourceId && !(finding.kind === 'attributed' && finding.source.sourceId === filter.sourceId))
      return false;
    return true;
  });
}

/** Whether the filter lets everything through. */
export function isOpen(filter: ListFilter): boolean {
  return !filter.mark && !filter.assertion && !filter.sourceId;
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

/** The finding nearest to where the reader is: the first not yet wholly above the view, else the last. */
export function nearestFinding(findings: readonly FindingView[], scroll: number): FindingView | undefined {
  const after = findings.findIndex(({ finding }) => finding.span.end > scroll);
  return after < 0 ? findings.at(-1) : findings[after];
}
