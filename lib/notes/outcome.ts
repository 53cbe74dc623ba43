import type { MatchOutcome } from '../anchoring/types.ts';
import type { NoteId } from './types.ts';

/** What became of a note's place when its page was last read. */
export interface NoteOutcome {
  /** The note's. */
  readonly id: NoteId;
  readonly status: MatchOutcome['status'];
  readonly seen: number;
}
