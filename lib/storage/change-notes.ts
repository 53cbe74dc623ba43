import type { BulkChange } from '../notes/changes.ts';
import type { RowChange, StepKind } from '../notes/history.ts';
import { deleteNote, editNote, restoreNote } from '../notes/note.ts';
import { uniqueTags } from '../notes/tags.ts';
import type { Note } from '../notes/types.ts';

/** The rows that a change of many notes really changes, before and after. */
export function changeNotes(notes: readonly Note[], change: BulkChange, now: number): RowChange[] {
  return notes
    .map((before) => ({ on: 'note' as const, before, after: changed(before, change, now) }))
    .filter(({ before, after }) => before !== after);
}

/** What a change of many notes is called when it is undone. */
export function whatWasDone({ deleted, judgement }: BulkChange): StepKind {
  if (deleted !== undefined) return deleted ? 'deleted' : 'restored';
  return judgement === undefined ? 'tagged' : 'judged';
}

function changed(note: Note, { addTags = [], removeTags = [], judgement, deleted }: BulkChange, now: number): Note {
  if (deleted !== undefined) return deleted ? deleteNote(note, now) : restoreNote(note);
  const gone = new Set(uniqueTags(removeTags).map((tag) => tag.toLowerCase()));
  const tags = uniqueTags([...note.tags, ...addTags]).filter((tag) => !gone.has(tag.toLowerCase()));
  return editNote(note, { tags, ...(judgement === undefined ? {} : { judgement }) }, now);
}
