/** Making and changing notes. Pure: ids and times are arguments, every change answers a new note. */
import type { Target } from '../anchoring/types.ts';
import type { ArticleId, ClaimSnapshot, Judgement, Note, NoteColour, NoteId } from './types.ts';

/** Every colour, the default first. */
export const NOTE_COLOURS = ['yellow', 'blue', 'rose', 'grey'] as const satisfies readonly NoteColour[];

/** Every judgement, in the order in which a reader is offered them. */
export const JUDGEMENTS = ['to-check', 'checked', 'doubtful', 'agree'] as const satisfies readonly Judgement[];

/** What a new note is made of. */
export interface NewNote {
  readonly id: NoteId;
  readonly articleId: ArticleId;
  readonly target: Target;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour?: NoteColour;
  readonly judgement?: Judgement;
  readonly claim?: ClaimSnapshot;
}

/** What the reader may change. What is absent stays as it is; null takes a colour or a judgement away. */
export interface NoteEdit {
  readonly body?: string;
  readonly tags?: readonly string[];
  readonly colour?: NoteColour | null;
  readonly judgement?: Judgement | null;
}

/** Takes an unchecked string, such as a fresh UUID or one read from a file, as the id of a note. */
export function noteId(id: string): NoteId {
  return id as NoteId;
}

/** A note in its first revision. */
export function createNote(content: NewNote, now: number): Note {
  return { ...content, created: now, modified: now, revision: 1 };
}

/** The note with a change applied; the very same note where nothing changes, so that no revision is spent on it. */
export function editNote(note: Note, edit: NoteEdit, now: number): Note {
  const { colour: oldColour, judgement: oldJudgement, ...rest } = note;
  const colour = edit.colour === undefined ? oldColour : (edit.colour ?? undefined);
  const judgement = edit.judgement === undefined ? oldJudgement : (edit.judgement ?? undefined);
  const body = edit.body ?? note.body;
  const tags = edit.tags ?? note.tags;
  if (body === note.body && sameTags(tags, note.tags) && colour === oldColour && judgement === oldJudgement)
    return note;
  return {
    ...rest,
    body,
    tags,
    ...(colour === undefined ? {} : { colour }),
    ...(judgement === undefined ? {} : { judgement }),
    modified: now,
    revision: note.revision + 1,
  };
}

/** The note on another passage, which the reader has named; its words stay, and so does `modified`. */
export function placeNote(note: Note, target: Target): Note {
  return { ...note, target, revision: note.revision + 1 };
}

/** The note marked as deleted, as long as that can be undone. `modified` stays: the words did not change. */
export function deleteNote(note: Note, now: number): Note {
  return note.deletedAt === undefined ? { ...note, deletedAt: now, revision: note.revision + 1 } : note;
}

/** The note as it was before its deletion. */
export function restoreNote(note: Note): Note {
  if (note.deletedAt === undefined) return note;
  const { deletedAt: _, ...kept } = note;
  return { ...kept, revision: note.revision + 1 };
}

function sameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, index) => tag === b[index]);
}
