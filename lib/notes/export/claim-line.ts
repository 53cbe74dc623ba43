/** What a claim was when the note was written, in a reader's words. */
import type { AssertionKind } from '../../claims/types.ts';
import type { ClaimSnapshot } from '../types.ts';

const ASSERTIONS: { readonly [kind in AssertionKind]: string } = {
  statistic: 'statistic',
  cause: 'cause',
  comparison: 'comparison',
  prediction: 'prediction',
  judgement: 'judgement',
  vague: 'nobody named',
  general: 'general statement',
};

/** "Attributed to Ana Ruiz (“said”)", "No source given (statistic)"; never a verdict. */
export function claimLine(claim: ClaimSnapshot): string {
  if (claim.kind === 'attributed') {
    const who = `Attributed to ${claim.sourceName ?? 'a source'}`;
    return claim.cue ? `${who} (“${claim.cue}”)` : who;
  }
  return claim.assertion === undefined ? 'No source given' : `No source given (${ASSERTIONS[claim.assertion]})`;
}
