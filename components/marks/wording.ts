/** The words our views share: what a mark, a source or a kind is called to a reader. */

import type { AssertionKind, Finding, SourceProfile, SourceType } from '../../lib/claims/types.ts';
import type { FindingView } from '../../lib/notes/reading.ts';
import type { DismissalReason, Judgement } from '../../lib/notes/types.ts';
import { locale, say } from '../words/words.ts';

/** A kind of assertion as the name of a group: "Figures". */
export function nameOfKind(kind: AssertionKind): string {
  return say(`kind_${kind}`);
}

/** What one assertion of the kind does, to follow "No source given: ". */
export function whatKindDoes(kind: AssertionKind): string {
  return say(`does_${kind}`);
}

/** Why an assertion is flagged, with the words that show it; empty for a claim that somebody answers for. */
export function reasonWords({ finding, words }: Pick<FindingView, 'finding' | 'words'>): string {
  return finding.kind === 'unsourced' ? say(`reason_for_${finding.assertion}`, words) : '';
}

/** What a source is: "a person". */
export function nameOfSourceType(type: SourceType): string {
  return say(`source_${type}`);
}

/** The reader's own judgement: "To check". */
export function nameOfJudgement(judgement: Judgement): string {
  return say(judgement === 'to-check' ? 'judgement_to_check' : `judgement_${judgement}`);
}

/** Why a reader dismisses a mark. */
export function nameOfDismissal(reason: DismissalReason): string {
  if (reason === 'not-a-claim') return say('dismissal_not_a_claim');
  return say(reason === 'fine' ? 'dismissal_fine' : 'dismissal_sourced_elsewhere');
}

/** "foreign minister, Oman", or whichever of the two the text gives; empty where it gives neither. */
export function roleOf(source: Pick<SourceProfile, 'role' | 'affiliation'> | undefined): string {
  return [source?.role, source?.affiliation].filter(Boolean).join(', ');
}

/** A source's name at the start of a line: "residents" are "Residents" there, names keep their own letters. */
export function nameAtStart(source: Pick<SourceProfile, 'name' | 'type'>): string {
  return source.type === 'unnamed' ? source.name.charAt(0).toUpperCase() + source.name.slice(1) : source.name;
}

/** One line for a finding where there is no room for more, and for screen readers. */
export function describeFinding(finding: Finding): string {
  if (finding.kind === 'unsourced') return say('no_source', whatKindDoes(finding.assertion));
  const { name, type } = finding.source;
  return say(type === 'unnamed' ? 'attributed_unnamed' : 'attributed', name);
}

/** The name of a language, "German" for "de"; `undefined` where the code says nothing. */
export function languageName(code: string): string | undefined {
  if (code === 'und') return undefined;
  try {
    return new Intl.DisplayNames([locale()], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined; // Not a well-formed BCP 47 code: pages write anything into `lang`.
  }
}

/** "12 March 2026" from what the page gave as its date; `undefined` where that is no date. */
export function dateOf(published: string | null): string | undefined {
  if (!published) return undefined;
  const time = Date.parse(published);
  return Number.isNaN(time) ? undefined : dayOf(time);
}

/** Two moments: as days, with the time of day where both are on one day. */
export function periodWords(after: number, before: number): readonly [string, string] {
  if (dayOf(after) !== dayOf(before)) return [dayOf(after), dayOf(before)];
  const moment = (time: number) =>
    new Date(time).toLocaleString(locale(), { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
  return [moment(after), moment(before)];
}

/** "12 March 2026" in the reader's own time zone. */
export function dayOf(time: number): string {
  return new Date(time).toLocaleDateString(locale(), { day: 'numeric', month: 'long', year: 'numeric' });
}
