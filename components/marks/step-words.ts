import type { StepKind } from '../../lib/notes/history.ts';
import { say, sayCount } from '../words/words.ts';

/** What was done, as a view needs to know it to name it. */
export interface StepName {
  readonly what: StepKind;
  /** How many notes or marks it touched. */
  readonly size: number;
}

/** How a step back or forth went: what was undone or done again (null: there was nothing), or why it failed, in words. */
export type Walked =
  | { readonly ok: true; readonly step: StepName | null }
  | { readonly ok: false; readonly failure: string };

/** What to tell the reader after undo or redo. */
export function walkedWords(way: 'undo' | 'redo', walked: Walked): string {
  if (!walked.ok) return walked.failure;
  if (walked.step === null) return say(way === 'undo' ? 'nothing_to_undo' : 'nothing_to_redo');
  return say(way === 'undo' ? 'undone' : 'redone', stepWords(walked.step));
}

/** "Note deleted", "12 notes deleted". */
export function stepWords({ what, size }: StepName): string {
  switch (what) {
    case 'deleted':
    case 'restored':
    case 'tagged':
    case 'judged':
      return sayCount(`step_${what}`, size);
    case 'written':
    case 'changed':
    case 'placed':
    case 'dismissed':
    case 'undismissed':
    case 'imported':
      return say(`step_${what}`);
  }
}
