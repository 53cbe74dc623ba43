/** What the library is given and what it asks for. */
import type { Article, ArticleId, Note, NoteId } from '../../lib/notes/types.ts';
import type { ExportFormat } from '../panel/panel-state.ts';

/** An article with every note on it, in the order of the text. */
export interface LibraryArticle {
  readonly article: Article;
  readonly notes: readonly Note[];
}

/** What the reader asks for. */
export interface LibraryActions {
  /** Opens the article at one of its notes, or at its beginning. */
  readonly open: (article: Article, note?: Note) => void;
  /** Exports the notes of these articles; resolves to whether it worked. */
  readonly exportNotes: (
    articles: readonly ArticleId[],
    format: ExportFormat,
    way: 'download' | 'copy',
  ) => Promise<boolean>;
  /** Deletes so that `restoreNote` can still undo it. */
  readonly deleteNote: (id: NoteId) => void;
  readonly restoreNote: (id: NoteId) => void;
}
