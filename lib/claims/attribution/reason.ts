/**
 * Says in plain words whose a claim is and which words show it: the cue, and the words that stand for the source where
 * these do not name it. Who found the claim, a rule or the trained model, makes no difference to a reader.
 */
import type { QuoteKind, SourceType } from '../types.ts';
import { standsFor } from './stands-for.ts';

/** What a reason is made from. */
export interface ReasonParts {
  readonly name: string;
  readonly type: SourceType;
  /** The cue's words; empty where the speaker carries over. */
  readonly cue: string;
  /** The words that stand for the source: its name, or "she", "the mayor". */
  readonly holder: string;
  /** Whether these stand in another sentence than the cue. */
  readonly isElsewhere: boolean;
  readonly quote: QuoteKind;
  /** The words by which the text says that the source does not want to be known. */
  readonly anonymous?: string | undefined;
}

/** 'Attributed to analysts, who are not named: "identify"'. */
export function reasonFor({ name, type, cue, holder, isElsewhere, quote, anonymous }: ReasonParts): string {
  const why = anonymous === undefined ? '' : ` (“${anonymous}”)`;
  const known = `${type === 'unnamed' ? `, ${isPlural(name) ? 'who are' : 'who is'} not named` : ''}${why}`;
  if (cue === '') return `Attributed to ${name}${known}, ${carriedFrom(type, quote)}`;
  const words = standsFor(holder, name) ? ` (“${holder}”)` : '';
  const place = isElsewhere ? ', in another sentence' : '';
  return `Attributed to ${name}${words}${known}${place}: “${cue}”`;
}

/** Why a claim without words of attribution is somebody's: it stands beside what they say. */
function carriedFrom(type: SourceType, quote: QuoteKind): string {
  if (quote === 'indirect') return type === 'document' ? 'which the text goes on with' : 'whose account goes on';
  if (type === 'document') return 'which is quoted just before or after';
  return type === 'organisation' ? 'which spoke just before or after' : 'who spoke just before or after';
}

function isPlural(name: string): boolean {
  return (
    /\band\b|(?:s|men|people|women|children|they|others|many|some|most)$/i.test(name) && !/^(?:a|an|one)\s/i.test(name)
  );
}
