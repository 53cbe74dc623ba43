/** Says in plain words whose a claim is and which words show it. */
import type { SourceType } from '../types.ts';

/** What a reason is made from. */
export interface ReasonParts {
  readonly name: string;
  readonly type: SourceType;
  /** The cue's words; empty where the speaker carries over. */
  readonly cue: string;
}

/** 'Attributed to analysts, who are not named: "identify"'. */
export function reasonFor({ name, type, cue }: ReasonParts): string {
  const holder = `Attributed to ${name}${type === 'unnamed' ? `, ${isPlural(name) ? 'who are' : 'who is'} not named` : ''}`;
  return cue === '' ? `${holder}, who spoke just before or after` : `${holder}: “${cue}”`;
}

function isPlural(name: string): boolean {
  return (
    /\band\b|(?:s|men|people|women|children|they|others|many|some|most)$/i.test(name) && !/^(?:a|an|one)\s/i.test(name)
  );
}
