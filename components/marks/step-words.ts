import type { StepKind } from '../../lib/notes/history.ts';
import { say, sayCount } from '../words/words.ts';

/** What was done, as a view needs to know it to name it. */
export interface StepName {
  readonly what: StepKind;
  /** How many notes or marks it touched. */
  readonly size: number;
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
