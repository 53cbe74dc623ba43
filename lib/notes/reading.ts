/** One reading of one page, as the views see it: plain data, sent from the reader script. */
import type { MatchOutcome, Target } from '../anchoring/types.ts';
import type { AssertionKind, Finding, FindingId, Genre, ModelProblem, SourceProfile } from '../claims/types.ts';
import type { ArticleSighting, ClaimSnapshot, Dismissal, Note, NoteId } from './types.ts';
import type { WordingChange } from './wording-change.ts';

/** Five steps from "only the surest" (1) to "everything" (5); 3 is each kind's `show` cut-off. */
export type Density = 1 | 2 | 3 | 4 | 5;
/** The steps in order. */
export const DENSITIES = [1, 2, 3, 4, 5] as const satisfies readonly Density[];

/** What the reader has chosen to see. */
export interface Visibility {
  readonly density: Density;
  /** False while all marks are toggled off. */
  readonly marks: boolean;
  /** Kinds of assertion the reader has switched off. */
  readonly hiddenKinds: readonly AssertionKind[];
}

/** What the reader does on a page that Whence leaves alone: there they work rather than read. */
export type LeftAlone = 'mail' | 'chat' | 'editor' | 'map' | 'shop' | 'password' | 'payment';

/** How far the reading has come, and what stands in the way of claim marks. */
export type ReadingState =
  /** Text is read, findings are not there yet. */
  | 'analysing'
  | 'ready'
  /** Too little text to say anything about. */
  | 'too-short'
  /** Read, but not in English: notes only. */
  | 'other-language'
  /** The analyser failed; notes still work. */
  | 'failed';

/** A finding with the words a view shows, so that views need not hold the text. */
export interface FindingView {
  readonly finding: Finding;
  /** The text of the finding's span. */
  readonly quote: string;
  /** The cue's words (attributed) or the trigger's (unsourced), joined by " … ". */
  readonly words: string;
  /** The words that stand for the source beside the cue, where they do not name it: "she", "the mayor". */
  readonly holder?: string;
  /** Whether the density and the reader's choices show it now. */
  readonly shown: boolean;
  readonly dismissed?: Dismissal;
}

/** A note and what became of its place on this page. */
export interface PlacedNote {
  readonly note: Note;
  readonly outcome: MatchOutcome;
  /** The words that stand there now, where they differ from the note's own (outcome `changed`). */
  readonly now?: string;
  /** When the article came to read so. */
  readonly edit?: WordingChange;
  /** When a place that is lost was last there, and whether it still was at the last visit. */
  readonly gone?: { readonly at: number; readonly isNew: boolean };
}

/** The whole reading. */
export interface Reading {
  readonly readingId: string;
  readonly state: ReadingState;
  readonly article: ArticleSighting;
  /** Words of ArticleText. */
  readonly words: number;
  /** Units of PageText: the strip's scale. */
  readonly textLength: number;
  readonly language: string;
  readonly genre: Genre;
  /** The rules read alone, although they should not: said in one line. */
  readonly modelProblem?: ModelProblem;
  readonly findings: readonly FindingView[];
  readonly sources: readonly SourceProfile[];
  readonly notes: readonly PlacedNote[];
  readonly visibility: Visibility;
  /** How many unsourced marks each density step would show, step 1 first. */
  readonly unsourcedByDensity: readonly [number, number, number, number, number];
  /** Where the reader is: the first unit of PageText in view. */
  readonly scroll: number;
}

/** What a card is opened on. */
export type CardTarget =
  | { readonly on: 'finding'; readonly id: FindingId }
  | { readonly on: 'note'; readonly id: NoteId }
  | { readonly on: 'passage'; readonly target: Target };

/** All that a card shows: the place, the finding on it, the note already there. */
export interface CardContent {
  readonly readingId: string;
  /** Counts up with every opening and step: the same card stays itself when the page is read again. */
  readonly cardId: number;
  readonly article: ArticleSighting;
  readonly target: Target;
  readonly finding?: FindingView;
  /** The finding's source and how many other claims it answers for here. */
  readonly source?: SourceProfile;
  readonly note?: PlacedNote;
  readonly claim?: ClaimSnapshot;
  /** Whether the reader asked to write: the note field takes the focus. */
  readonly writing: boolean;
  /** Whether the mark or note has a neighbour to step to. */
  readonly position: { readonly index: number; readonly of: number };
}
