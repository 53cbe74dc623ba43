/** What the claim card is given and what it asks for. */
import type { Wrong } from '../../lib/notes/report.ts';
import type { DismissalReason, Judgement, NoteColour } from '../../lib/notes/types.ts';

/** The words in the card as the reader has them now; the container turns them into a draft and a note. */
export interface CardDraft {
  /** Markdown. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly judgement?: Judgement;
  readonly colour?: NoteColour;
}

/** What the reader asks for. */
export interface CardActions {
  /** Every keystroke, tag and judgement, whole; the container saves. */
  readonly input: (draft: CardDraft) => void;
  /** Saves at once: asked for by the Save button where nothing is written unasked, and after a failure. */
  readonly save: () => void;
  /** Puts the note's words on the clipboard; called synchronously in the click. */
  readonly copy: (text: string) => void;
  readonly dismiss: (reason: DismissalReason) => void;
  readonly undoDismiss: () => void;
  /** Deletes the note so that `undoDelete` can bring it back. */
  readonly deleteNote: () => void;
  readonly undoDelete: () => void;
  /** Takes back the last change of notes or marks, wherever it was made; and does it again. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Keeps a report on this mark; resolves to whether it worked. */
  readonly report: (wrong: Wrong, remark: string) => Promise<boolean>;
  /** Goes to the next (1) or the previous (-1) mark or note. */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
  /** The height the card wants, in CSS pixels, whenever it changes. */
  readonly resize: (height: number) => void;
}
