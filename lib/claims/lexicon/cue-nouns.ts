/**
 * Nouns that carry what somebody said or thinks ("her claim that ..."). Lemmas and plurals, sorted.
 */
import { words } from './words.ts';

/** Take a clause with "that", or "to" for a will. */
export const CUE_NOUNS: ReadonlySet<string> = words(`
  accusation accusations allegation allegations announcement argument arguments assertion assertions
  assessment assumption assurance assurances belief beliefs charge charges claim claims comment comments
  complaint complaints concern concerns conclusion conclusions confidence contention conviction declaration
  demand demands denial doubt doubts estimate estimates expectation expectations fear fears finding findings
  forecast hope hopes hypothesis idea insistence notion observation opinion opinions pledge position
  prediction predictions promise promises proposal proposition recommendation remark remarks revelation
  statement statements suggestion suggestions suspicion suspicions theory thesis threat view views vow warning
  warnings worries worry
`);
