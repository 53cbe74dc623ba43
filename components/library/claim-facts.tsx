import type { Trouble } from '../../lib/notes/search/digest.ts';
import type { ClaimSnapshot } from '../../lib/notes/types.ts';
import { whatKindDoes } from '../marks/wording.ts';
import { say } from '../words/words.ts';
import styles from './library.module.css';

/** The claim a note was written on, and what became of its place; either may be absent. */
export interface ClaimFactsProps {
  readonly claim: ClaimSnapshot | undefined;
  readonly trouble: Trouble | undefined;
}

/** "Attributed to Ana Ruiz · wording has changed": nothing where there is nothing to say. */
export function ClaimFacts({ claim, trouble }: ClaimFactsProps) {
  const facts = [claim && claimWords(claim), trouble && say(`place_now_${trouble}`)].filter(Boolean);
  return facts.length === 0 ? null : <p class={styles.facts}>{facts.join(' · ')}</p>;
}

function claimWords({ kind, sourceName, assertion }: ClaimSnapshot): string {
  if (kind === 'attributed') return sourceName === undefined ? '' : say('attributed', sourceName);
  return assertion === undefined ? '' : say('no_source', whatKindDoes(assertion));
}
