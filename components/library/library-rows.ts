import type { NoteDigest } from '../../lib/notes/search/digest.ts';
import type { FoundArticle } from '../../lib/notes/search/query.ts';
import type { Article } from '../../lib/notes/types.ts';

/** A row of the library: an article, or a note under it. */
export type LibraryRow =
  | { readonly on: 'article'; readonly article: Article; readonly count: number }
  | { readonly on: 'note'; readonly article: Article; readonly digest: NoteDigest };

/** What was found as rows from top to bottom. */
export function rowsOf(found: readonly FoundArticle[]): readonly LibraryRow[] {
  const rows: LibraryRow[] = [];
  for (const { article, notes } of found) {
    rows.push({ on: 'article', article, count: notes.length });
    for (const digest of notes) rows.push({ on: 'note', article, digest });
  }
  return rows;
}

/** A row's key. */
export function rowKey(row: LibraryRow): string {
  return row.on === 'article' ? row.article.id : row.digest.id;
}

/** A row's height before it was measured: about 90 letters fit into a line. */
export function guessedHeight(row: LibraryRow): number {
  return row.on === 'article' ? 68 : 72 + 20 * Math.min(12, Math.ceil(row.digest.text.length / 90));
}
