/**
 * Everything that is said between the page, the background and the views, and nothing else.
 * Payloads and answers are plain data. A worker may die between any two messages: nobody relies on its memory.
 */
import type { Target } from '../anchoring/types.ts';
import type { Analysis, FindingId } from '../claims/types.ts';
import type { BulkChange, DismissalChange, DraftChange, NoteChange } from '../notes/changes.ts';
import type { ArticleBundle } from '../notes/export/bundle.ts';
import type { StepKind } from '../notes/history.ts';
import type { ImportCounts } from '../notes/import/merge.ts';
import type { NoteOutcome, SeenOutcome } from '../notes/outcome.ts';
import type { CardContent, CardTarget, LeftAlone, Reading, Visibility } from '../notes/reading.ts';
import type { ReportChange } from '../notes/report.ts';
import type { ArticleIdentity } from '../notes/same-article.ts';
import type { Dismissal, Draft, Note, NoteId } from '../notes/types.ts';
import type { ArticleMetadata, ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';

/** Expected failure is a value: what happened, what is safe, in words a reader can be shown. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** `code` is for the program, `message` for the reader. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Everything the reader has kept on one article. */
export interface Kept {
  readonly notes: readonly Note[];
  readonly dismissals: readonly Dismissal[];
  /** What became of the notes when the article was last read. */
  readonly outcomes: readonly NoteOutcome[];
}

/** From the scripts in a page to the background. */
export interface PageToBackground {
  /** The detector takes the page for an article: the background puts the reader script in, unless the site is off. */
  articleFound(): void;
  /** The page has moved without being loaded anew and shows no article now, or it is one that Whence leaves alone. */
  articleGone(because: LeftAlone | null): void;
  /** Find the claims of an article. Resolves when done; the background yields while it works. */
  analyse(input: { article: ArticleText; metadata: ArticleMetadata }): Answer<Analysis>;
  /** All that is kept on an article, at any of its addresses and where its site had it before. */
  keptFor(seen: ArticleIdentity): Answer<Kept>;
  /** How the reading stands now: the badge and the panels follow. */
  readingChanged(summary: ReadingSummary): void;
  /** How the notes of this page were found. Never sent from a private window. */
  notesPlaced(outcomes: readonly SeenOutcome[]): Answer<null>;
  /** The card in this page is to show another place: passed on over its port. */
  cardMoved(): void;
}

/** What the toolbar badge and the panels need to know at once. */
export interface ReadingSummary {
  readonly readingId: string;
  readonly unsourced: number;
  readonly state: Reading['state'];
}

/** A step that was undone or done again. */
export interface StepDone {
  readonly what: StepKind;
  readonly size: number;
}

/** A place in the page to go to; `span` is in PageText. */
export type Place =
  | { readonly on: 'finding'; readonly id: FindingId }
  | { readonly on: 'note'; readonly id: NoteId }
  | { readonly on: 'place'; readonly span: Span };

/** From views to the reader script of one tab (frame 0). Every answer names its reading. */
export interface ViewToPage {
  getReading(): Reading | null;
  /** Where the reader is now, in which reading: asked often, so it is short. */
  getScroll(): Pick<Reading, 'readingId' | 'scroll'> | null;
  /** Scroll to a finding, a note or a source's next claim, and flash it. */
  reveal(place: Place): void;
  /** A span of PageText as a note would be tied to it; null where there is no reading. */
  targetAt(span: Span): Target | null;
  setVisibility(change: Partial<Visibility>): void;
  /** Open the claim card in the page, to write in it. */
  openCard(target: CardTarget): void;
  /** What the card in the page is to show; null once its target is gone. */
  getCard(): CardContent | null;
  resizeCard(height: number): void;
  /** Close the card and give the focus back to the page. */
  closeCard(): void;
  /** Move to the neighbouring mark: the card follows when it is open. */
  step(direction: 'next' | 'previous'): void;
  /** Read the page again, after a failure. */
  readAgain(): void;
}

/** One message of `ViewToPage`, to be passed on. */
export type MessageToPage = {
  readonly [Name in keyof ViewToPage]: { readonly name: Name; readonly data: Parameters<ViewToPage[Name]>[0] };
}[keyof ViewToPage];

/** From the background to the reader script. */
export interface BackgroundToPage {
  /** Notes or dismissals have changed somewhere: read those of this article again. */
  keptChanged(): void;
  /** A browser-wide shortcut was pressed. */
  command(name: 'toggle-marks' | 'next-mark' | 'previous-mark' | 'open-card'): void;
  /** The page has moved to an address that shows no article: take the marks off, and wait for the next. */
  rest(): void;
  /** The reader switched Whence off here: take everything off the page. */
  leave(): void;
  /** Answered by every live reader script, so that none is injected twice. */
  areYouThere(): true;
}

/** From views (and the page, for its toolbar) to the background: every write to what is kept. */
export interface ViewToBackground {
  saveNote(change: NoteChange): Answer<Note>;
  deleteNote(id: NoteId): Answer<null>;
  restoreNote(id: NoteId): Answer<null>;
  /** Puts a note on the passage the reader named for it. */
  placeNote(placing: { id: NoteId; target: Target }): Answer<null>;
  /** The same change of many notes; answers how many it changed. */
  changeNotes(change: BulkChange): Answer<number>;
  /** Takes back the last change of notes or dismissals, or does it again; null where there is none. */
  undo(): Answer<StepDone | null>;
  redo(): Answer<StepDone | null>;
  /** A part of a file to take in; see `ImportPart`. */
  importPart(part: { bundles: readonly ArticleBundle[]; batch: string; size: number }): Answer<ImportCounts>;
  /** Deletes everything kept, for good. */
  forgetAll(): Answer<null>;
  reportMark(change: ReportChange): Answer<null>;
  clearReports(): Answer<null>;
  dismiss(change: DismissalChange): Answer<Dismissal>;
  undoDismissal(id: string): Answer<null>;
  /** Keep what is being typed. Never sent from a private window. */
  saveDraft(change: DraftChange): Answer<null>;
  draftFor(key: string): Answer<Draft | null>;
  /** Every tag in use, the most used first. The card asks: storage of a page in a frame may be set apart by the browser. */
  knownTags(): Answer<readonly string[]>;
  discardDraft(key: string): Answer<null>;
  /**
   * Passed on to the page the sender stands in, for the card: Firefox gives an extension's frame in a page no `tabs`,
   * and delivers it no messages.
   */
  askPage(message: MessageToPage): unknown;
  /** Put the reader script into a tab although the page does not look like an article. */
  readAnyway(tabId: number): Answer<null>;
  /** Switch Whence off or on for a host; open tabs follow. */
  setSite(rule: { host: string; off: boolean }): Answer<null>;
}

/** From the background to every open view: something about a tab has changed, look again. */
export interface BackgroundToViews {
  tabChanged(tabId: number): void;
}

/** The whole protocol, for the messenger. */
export type Protocol = PageToBackground & ViewToPage & BackgroundToPage & ViewToBackground & BackgroundToViews;
