import type { MatchOutcome } from '../anchoring/types.ts';
import type { NoteId } from './types.ts';

/** When an article's edit was made: after its earlier wording was last seen, and before the present one first was. */
export interface WordingEdit {
  /** Milliseconds since the epoch, like all times here. */
  readonly after: number;
  readonly before: number;
}

/** What became of a note's place when its page was read. */
export interface SeenOutcome {
  /** The note's. */
  readonly id: NoteId;
  readonly status: MatchOutcome['status'];
  /** What stood there, where it was not the note's own words. */
  readonly words?: string;
  readonly edited?: WordingEdit;
}

/** The same as it is kept, so that the next visit can tell what has changed. */
export interface NoteOutcome extends SeenOutcome {
  /** When the page was last read. */
  readonly seen: number;
  /** When the note last had a place; `words` and `edited` are as they were then. */
  readonly there?: number;
}

/** The outcome to keep. Where the place is lost, what was last known of it stays. */
export function nextOutcome(known: NoteOutcome | undefined, now: SeenOutcome, seen: number): NoteOutcome {
  if (now.status === 'found' || now.status === 'changed') return { ...now, seen, there: seen };
  const { id, status } = now;
  return { ...known, id, status, seen };
}
