/** The row of an article: found by any address it was ever seen at, made when something is first kept on it. */
import { uniqueKeys } from '../notes/article-key.ts';
import { type ArticleIdentity, isSameArticle } from '../notes/same-article.ts';
import type { Article, ArticleId, ArticleSighting } from '../notes/types.ts';
import type { WhenceDatabase } from './database.ts';
import type { StorageEnvironment } from './environment.ts';

/** The tables a transaction that may make, merge or drop an article has to span. */
export function articleTables(db: WhenceDatabase) {
  return [db.articles, db.notes, db.drafts, db.dismissals] as const;
}

/**
 * The row for a sighting, within the caller's transaction over `articleTables`. An address may turn out to connect two
 * rows (a mobile page names its canonical address): then the older row takes over everything kept on the others.
 */
export async function articleFor(
  db: WhenceDatabase,
  { now, newId }: StorageEnvironment,
  sighting: ArticleSighting,
): Promise<Article> {
  const known = (await rowsFor(db, sighting)).filter((row) => isSameArticle(row, sighting));
  const [oldest, ...others] = known;
  const row: Article = {
    ...sighting,
    id: oldest?.id ?? (newId() as ArticleId),
    keys: uniqueKeys([...sighting.keys, ...known.flatMap(({ keys }) => keys)]),
    firstSeen: oldest?.firstSeen ?? now(),
    lastSeen: now(),
  };
  for (const other of others) await moveKept(db, other.id, row.id);
  await db.articles.put(row);
  return row;
}

/** The rows seen at any of these addresses, the oldest first. */
export async function rowsWith(db: WhenceDatabase, keys: readonly string[]): Promise<Article[]> {
  const rows = await db.articles.where('keys').anyOf(keys).distinct().toArray();
  return rows.sort((a, b) => a.firstSeen - b.firstSeen);
}

/** The rows seen at any address of an article, and those of articles that have moved there, the oldest first. */
export async function rowsFor(db: WhenceDatabase, seen: ArticleIdentity): Promise<Article[]> {
  const met = await rowsWith(db, seen.keys);
  const known = new Set(met.map(({ id }) => id));
  const named = await db.articles.where('title').equals(seen.title).toArray();
  const moved = named.filter((row) => !known.has(row.id) && isSameArticle(row, seen));
  return [...met, ...moved].sort((a, b) => a.firstSeen - b.firstSeen);
}

/** Drops the row of an article on which nothing is kept any more; deleted notes that can be restored still count. */
export async function dropIfBare(db: WhenceDatabase, id: ArticleId): Promise<void> {
  for (const table of [db.notes, db.drafts, db.dismissals]) {
    if ((await table.where('articleId').equals(id).count()) > 0) return;
  }
  await db.articles.delete(id);
}

async function moveKept(db: WhenceDatabase, from: ArticleId, to: ArticleId): Promise<void> {
  await db.notes.where('articleId').equals(from).modify({ articleId: to });
  await db.drafts.where('articleId').equals(from).modify({ articleId: to });
  await db.dismissals.where('articleId').equals(from).modify({ articleId: to });
  await db.articles.delete(from);
}
