/**
 * Whence's own file: everything that is kept, losslessly, in one JSON object. Positions and quotes are W3C selectors
 * (https://www.w3.org/TR/annotation-model/#selectors); positions count UTF-16 units of the normal form that is named
 * beside them. Times are ISO 8601. A reader of the file may rely on `format` and `version`.
 */
import type { Article, Dismissal, Note } from '../types.ts';

/** The name in the file's `format`. */
export const JSON_FORMAT = 'whence-notes';
/** Counts up when a reader of the older version could no longer read the file. */
export const JSON_VERSION = 1;

/** The file. */
export interface NotesFile {
  readonly format: typeof JSON_FORMAT;
  readonly version: typeof JSON_VERSION;
  readonly articles: readonly ArticleEntry[];
}

/** One article with what is kept on it. */
export interface ArticleEntry extends Omit<Article, 'firstSeen' | 'lastSeen'> {
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly notes: readonly NoteEntry[];
  readonly dismissals: readonly DismissalEntry[];
}

/** A note; its article is the one it stands in. */
export interface NoteEntry extends Omit<Note, 'articleId' | 'target' | 'created' | 'modified' | 'deletedAt'> {
  readonly target: TargetEntry;
  readonly created: string;
  readonly modified: string;
  readonly deletedAt?: string;
}

/** A dismissal; its article is the one it stands in. */
export interface DismissalEntry extends Omit<Dismissal, 'articleId' | 'target' | 'created'> {
  readonly target: TargetEntry;
  readonly created: string;
}

/** A W3C target: two selectors for the same passage. */
export interface TargetEntry {
  readonly selector: readonly [
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
  ];
  /** The normal form in which the position was taken. */
  readonly normalForm: number;
}
