/** A note in its place, with what the article has changed there since the last visit. */
import type { MatchOutcome } from '../anchoring/types.ts';
import type { NoteOutcome, SeenOutcome } from '../notes/outcome.ts';
import type { PlacedNote } from '../notes/reading.ts';
import type { Note } from '../notes/types.ts';
import { wordingChange } from '../notes/wording-change.ts';

/** What is known from earlier. */
export interface Earlier {
  /** The notes as they were last placed on this page. */
  readonly before: readonly PlacedNote[];
  /** What was kept at the last visit. */
  readonly last: NoteOutcome | undefined;
  /** Now, in milliseconds since the epoch. */
  readonly at: number;
}

/** The note as views show it; `now` is what stands there where the wording changed. */
export function placedNote(
  note: Note,
  outcome: MatchOutcome,
  now: string | undefined,
  { before, last, at }: Earlier,
): PlacedNote {
  if (now === undefined) {
    const at = outcome.status === 'lost' ? last?.there : undefined;
    if (at === undefined) return { note, outcome };
    return { note, outcome, gone: { at, isNew: last?.status !== 'lost' } };
  }
  // Read again on the open page: an edit keeps the moment at which it was first seen.
  const known = before.find((placed) => placed.note.id === note.id && placed.now === now);
  const edit = known?.edit ?? wordingChange(note, { words: now, at }, last);
  return edit ? { note, outcome, now, edit } : { note, outcome, now };
}

/** What to keep of it for the next visit. */
export function seenOutcome({ note, outcome, now, edit }: PlacedNote): SeenOutcome {
  return {
    id: note.id,
    status: outcome.status,
    ...(now === undefined ? {} : { words: now }),
    ...(edit ? { edited: { after: edit.after, before: edit.before } } : {}),
  };
}
