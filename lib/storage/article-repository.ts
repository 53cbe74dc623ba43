/** Articles, and everything that is kept on one. */
import type { NoteOutcome } from '../notes/outcome.ts';
import type { ArticleIdentity } from '../notes/same-article.ts';
import type { Article, ArticleId, Dismissal, Draft, Note } from '../notes/types.ts';
import { articleTables, rowsFor } from './article-row.ts';
import type { WhenceDatabase } from './database.ts';
import { attempt, type StorageResult } from './failure.ts';
import { isKept } from './note-repository.ts';

/** All that is kept on one article; without a row there is nothing. Notes come without deleted ones, the oldest first. */
export interface KeptOnArticle {
  readonly article: Article | null;
  readonly notes: readonly Note[];
  readonly dismissals: readonly Dismissal[];
  readonly drafts: readonly Draft[];
  /** What became of the notes when the article was last read. */
  readonly outcomes: readonly NoteOutcome[];
}

/** What can be done with articles. They are made by what is kept on them; see `article-row.ts`. */
export interface ArticleRepository {
  /** All that is kept on an article, at any of its addresses and where its site had it before. */
  keptFor(seen: ArticleIdentity): Promise<StorageResult<KeptOnArticle>>;
  /** All articles, the last seen first. */
  all(): Promise<StorageResult<Article[]>>;
  /** Deletes an article with all that is kept on it, for good. */
  forget(id: ArticleId): Promise<StorageResult<null>>;
}

/** The articles of a database. */
export function createArticleRepository(db: WhenceDatabase): ArticleRepository {
  return {
    keptFor: (seen) => attempt(() => db.transaction('r', [...articleTables(db), db.outcomes], () => keptFor(db, seen))),
    all: () => attempt(() => db.articles.orderBy('lastSeen').reverse().toArray()),
    forget: (id) =>
      attempt(() =>
        db.transaction('rw', [...articleTables(db), db.outcomes], async () => {
          await db.outcomes.bulkDelete(await db.notes.where('articleId').equals(id).primaryKeys());
          for (const table of [db.notes, db.drafts, db.dismissals]) await table.where('articleId').equals(id).delete();
          await db.articles.delete(id);
          return null;
        }),
      ),
  };
}

/** Two rows that only the next write will merge are read as one: nothing kept is ever out of sight. */
async function keptFor(db: WhenceDatabase, seen: ArticleIdentity): Promise<KeptOnArticle> {
  const rows = await rowsFor(db, seen);
  const ids = rows.map(({ id }) => id);
  const notes = await db.notes.where('articleId').anyOf(ids).toArray();
  const outcomes = await db.outcomes.bulkGet(notes.map(({ id }) => id));
  return {
    article: rows[0] ?? null,
    notes: notes.filter(isKept).sort((a, b) => a.created - b.created),
    dismissals: await db.dismissals.where('articleId').anyOf(ids).toArray(),
    drafts: await db.drafts.where('articleId').anyOf(ids).toArray(),
    outcomes: outcomes.filter((outcome) => outcome !== undefined),
  };
}
