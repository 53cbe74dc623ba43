import type { ArticleBundle } from '../notes/export/bundle.ts';
import type { ArticleId, Note, NoteId } from '../notes/types.ts';
import type { WhenceDatabase } from '../storage/database.ts';

/**
 * Everything kept, by article, the article last seen first; with deleted notes left out. With `only`, just these
 * articles. Reads Dexie directly, so that `liveQuery` can follow it.
 */
export async function keptBundles(db: WhenceDatabase, only?: readonly ArticleId[]): Promise<ArticleBundle[]> {
  const wanted = only
    ? (await db.articles.where('id').anyOf(only).sortBy('lastSeen')).reverse()
    : await db.articles.orderBy('lastSeen').reverse().toArray();
  const ids = wanted.map(({ id }) => id);
  const [notes, dismissals] = await Promise.all([
    db.notes.where('articleId').anyOf(ids).toArray(),
    db.dismissals.where('articleId').anyOf(ids).toArray(),
  ]);
  const notesOf = byArticle(notes.filter(({ deletedAt }) => deletedAt === undefined));
  const dismissalsOf = byArticle(dismissals);
  return wanted.map((article) => ({
    article,
    notes: notesOf.get(article.id) ?? [],
    dismissals: dismissalsOf.get(article.id) ?? [],
  }));
}

function byArticle<Row extends { readonly articleId: ArticleId }>(rows: readonly Row[]): ReadonlyMap<ArticleId, Row[]> {
  const groups = new Map<ArticleId, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.articleId);
    if (group) group.push(row);
    else groups.set(row.articleId, [row]);
  }
  return groups;
}

/** These notes under their articles, without what else is kept there. */
export async function bundlesOf(db: WhenceDatabase, ids: readonly NoteId[]): Promise<ArticleBundle[]> {
  const notes = (await db.notes.bulkGet([...ids])).filter((note) => note !== undefined && note.deletedAt === undefined);
  const notesOf = byArticle(notes as readonly Note[]);
  const articles = await db.articles.bulkGet([...notesOf.keys()]);
  return articles.flatMap((article) =>
    article ? [{ article, notes: notesOf.get(article.id) ?? [], dismissals: [] }] : [],
  );
}
