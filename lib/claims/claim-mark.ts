import type { Finding } from './types.ts';

/** How a finding is marked: by a source that could be looked up, by one nobody could look up, or by nobody. */
export type ClaimMark = 'named' | 'unnamed' | 'unsourced';

/** The mark of a finding. */
export function claimMark(finding: Finding): ClaimMark {
  if (finding.kind === 'unsourced') return 'unsourced';
  return finding.source.type === 'unnamed' ? 'unnamed' : 'named';
}
