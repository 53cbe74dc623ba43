/** Words being typed: under which key they are kept, and whether they may still be saved over the note they began with. */
import type { Target } from '../anchoring/types.ts';
import type { Draft, Note, NoteId } from './types.ts';

/** What became of a note since its draft was begun. */
export type DraftConflict =
  | 'none'
  /** The note was changed elsewhere: saving would overwrite words the reader has not seen here. */
  | 'changed'
  /** The note was deleted: the draft can only become a new note. */
  | 'deleted';

/** The key of a draft that edits a note. */
export function noteDraftKey(id: NoteId): string {
  return `note:${id}`;
}

/**
 * The key of a draft on a passage of an article. It is made of the words and their context, not of the position, so
 * that the draft is found again after the page has shifted.
 */
export function passageDraftKey(articleKey: string, { quote }: Target): string {
  return `passage:${articleKey}:${hashOf([quote.prefix, quote.exact, quote.suffix].join('\u0000'))}`;
}

/** Whether a draft can be saved over its note. A draft of a new note (`baseRevision` absent) never conflicts. */
export function draftConflict(draft: Draft, note: Note | null): DraftConflict {
  if (draft.baseRevision === undefined) return 'none';
  if (note === null || note.deletedAt !== undefined) return 'deleted';
  return note.revision === draft.baseRevision ? 'none' : 'changed';
}

/** Whether there is anything in the draft that would be lost with it. */
export function isBlankDraft({ body, tags }: Pick<Draft, 'body' | 'tags'>): boolean {
  return body.trim() === '' && tags.length === 0;
}

/** Two multiplicative hashes of 32 bits in base 36: short, and too many for two passages of one article to meet. */
function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
