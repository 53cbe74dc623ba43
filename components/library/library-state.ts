/** What the library is given and what it asks for. */
import type { BulkChange } from '../../lib/notes/changes.ts';
import type { ExportFormatId } from '../../lib/notes/export/formats.ts';
import type { Trouble } from '../../lib/notes/search/digest.ts';
import type { Facets, FoundArticle, LibraryQuery } from '../../lib/notes/search/query.ts';
import type { Article, Note, NoteId } from '../../lib/notes/types.ts';
import type { StepName, Walked } from '../marks/step-words.ts';

/** The library as it can be asked now; a new object after every change. */
export interface LibraryView {
  /** Another number whenever a search may find something else. */
  readonly version: number;
  /** Whether every note has been read. */
  readonly whole: boolean;
  readonly find: (query: LibraryQuery) => readonly FoundArticle[];
  readonly facets: () => Facets;
  readonly troubleOf: (id: NoteId) => Trouble | undefined;
  /** The note, once it has been read for showing. */
  readonly noteOf: (id: NoteId) => Note | undefined;
  /** These notes are in view. */
  readonly look: (ids: readonly NoteId[]) => void;
}

/** What can be taken back, and done again; null where there is nothing. */
export interface HistoryEnds {
  readonly undo: StepName | null;
  readonly redo: StepName | null;
}

/** What the reader asks for. Failures are answered with words for the reader, success with null. */
export interface LibraryActions {
  /** The address that opens an article at a note. */
  readonly addressOf: (article: Article, note?: Note) => string;
  /** Opens it in a new tab and goes to the note. */
  readonly open: (article: Article, note?: Note) => void;
  readonly exportNotes: (ids: readonly NoteId[], format: ExportFormatId, way: 'download' | 'copy') => Promise<boolean>;
  readonly changeNotes: (change: BulkChange) => Promise<string | null>;
  readonly undo: () => Promise<Walked>;
  readonly redo: () => Promise<Walked>;
  readonly openSettings: () => void;
}
