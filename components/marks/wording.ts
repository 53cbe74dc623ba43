/** The words our views share: what a mark, a source or a kind is called to a reader. */

import type { ClaimMark } from '../../lib/claims/claim-mark.ts';
import type { AssertionKind, Finding, SourceProfile, SourceType } from '../../lib/claims/types.ts';
import type { DismissalReason, Judgement } from '../../lib/notes/types.ts';

/** "14 by named sources", without the number. */
export const MARK_PHRASES: Readonly<Record<ClaimMark, string>> = {
  named: 'by named sources',
  unnamed: 'by unnamed',
  unsourced: 'with no source',
};

/** Kinds of assertion as names of a group. */
export const ASSERTION_NAMES: Readonly<Record<AssertionKind, string>> = {
  statistic: 'Figures',
  cause: 'Causes',
  comparison: 'Comparisons',
  prediction: 'Predictions',
  judgement: 'Judgements',
  vague: 'Nobody named',
  general: 'General facts',
};

/** What one assertion of the kind does, to follow "No source given: ". */
export const ASSERTION_PHRASES: Readonly<Record<AssertionKind, string>> = {
  statistic: 'gives a figure',
  cause: 'says what caused it',
  comparison: 'compares',
  prediction: 'says what will happen',
  judgement: "judges in the writer's own voice",
  vague: 'leaves open who thinks so',
  general: 'states a general fact',
};

/** What a source is. */
export const SOURCE_TYPE_NAMES: Readonly<Record<SourceType, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  document: 'a document',
  unnamed: 'not named',
};

/** The reader's own judgement. */
export const JUDGEMENT_NAMES: Readonly<Record<Judgement, string>> = {
  'to-check': 'To check',
  checked: 'Checked',
  doubtful: 'Doubtful',
  agree: 'Agree',
};

/** Why a reader dismisses a mark. */
export const DISMISSAL_NAMES: Readonly<Record<DismissalReason, string>> = {
  'not-a-claim': 'Not a claim',
  'sourced-elsewhere': 'Sourced elsewhere in the text',
  fine: 'Fine as it is',
};

/** "1 note", "12 notes": regular plurals only. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
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
  if (finding.kind === 'unsourced') return `No source given: ${ASSERTION_PHRASES[finding.assertion]}`;
  const { name, type } = finding.source;
  return type === 'unnamed' ? `Attributed to ${name}, not named` : `Attributed to ${name}`;
}

/** The English name of a language, "German" for "de"; `undefined` where the code says nothing. */
export function languageName(code: string): string | undefined {
  if (code === 'und') return undefined;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
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

/** "12 March 2026" in the reader's own time zone. */
export function dayOf(time: number): string {
  return new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
