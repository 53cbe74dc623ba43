/** Finding words in all that is kept. */
import type { LibraryArticle } from './library-state.ts';

/**
 * The articles and notes in which every word of `query` stands (in the note, its tags, its quote, or the article's title or
 * site), case aside. An article whose own title or site holds them all keeps all its notes. An empty query keeps everything.
 */
export function searchLibrary(articles: readonly LibraryArticle[], query: string): readonly LibraryArticle[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const kept = articles.map((entry) => ({
    ...entry,
    notes: entry.notes.filter((note) => note.deletedAt === undefined),
  }));
  const filled = kept.filter(({ notes }) => notes.length > 0);
  if (words.length === 0) return filled;
  return filled.flatMap((entry) => {
    const about = `${entry.article.title}\n${entry.article.site ?? ''}\n${entry.article.url}`.toLocaleLowerCase();
    const notes = entry.notes.filter((note) => {
      const text = `${note.body}\n${note.tags.join('\n')}\n${note.target.quote.exact}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word) || about.includes(word));
    });
    return notes.length > 0 ? [{ ...entry, notes }] : [];
  });
}

/** The first `limit` notes, under their articles. */
export function firstNotes(articles: readonly LibraryArticle[], limit: number): readonly LibraryArticle[] {
  let left = limit;
  return articles.flatMap((entry) => {
    if (left <= 0) return [];
    const notes = entry.notes.slice(0, left);
    left -= notes.length;
    return [{ ...entry, notes }];
  });
}

/** How many notes stand under these articles. */
export function countAll(articles: readonly LibraryArticle[]): number {
  return articles.reduce((sum, { notes }) => sum + notes.length, 0);
}
