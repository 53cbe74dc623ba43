/** The article's own edits: between when a noted passage came to read as it does now. */
import { fold } from '../anchoring/fold.ts';
import type { NoteOutcome, WordingEdit } from './outcome.ts';
import type { Note } from './types.ts';

/** What a noted passage reads at a visit. */
export interface SeenWording {
  readonly words: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** An edit of a noted passage. */
export interface WordingChange extends WordingEdit {
  /** Whether it reads differently than at the last visit, too. */
  readonly isNew: boolean;
}

/**
 * The edit of a note's passage that reads `now` as given; null where nothing but typography changed. `last` is what was
 * kept at the last visit; without it only the note itself tells of an earlier wording.
 */
export function wordingChange(note: Note, now: SeenWording, last?: NoteOutcome): WordingChange | null {
  const noted = note.target.quote.exact;
  if (isSame(noted, now.words)) return null;
  if (last?.there === undefined) return { isNew: true, after: note.created, before: now.at };
  if (isSame(last.words ?? noted, now.words)) {
    return { isNew: false, after: last.edited?.after ?? note.created, before: last.edited?.before ?? last.there };
  }
  return { isNew: true, after: Math.max(note.created, last.there), before: now.at };
}

function isSame(one: string, other: string): boolean {
  return one === other || fold(one).text.trim() === fold(other).text.trim();
}
