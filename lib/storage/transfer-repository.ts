/** Reading a file back, and letting everything go. */
import type { ArticleBundle } from '../notes/export/bundle.ts';
import type { RowChange } from '../notes/history.ts';
import { compareIncoming, type ImportCounts, mergedArticle } from '../notes/import/merge.ts';
import { rowsWith } from './article-row.ts';
import type { WhenceDatabase } from './database.ts';
import type { StorageEnvironment } from './environment.ts';
import { attempt, type StorageResult } from './failure.ts';
import { historyTables, record } from './history.ts';

/** A part of a file: large files come in several, so that no message is too large. */
export interface ImportPart {
  readonly bundles: readonly ArticleBundle[];
  /** The same for every part of one file; undone together. */
  readonly batch: string;
  /** Notes in the whole file, for the name of the step. */
  readonly size: number;
}

/** What can be done with everything at once. */
export interface TransferRepository {
  /** Takes a part of a file in: what is newer here stays, what is here already is left alone. */
  take(part: ImportPart): Promise<StorageResult<ImportCounts>>;
  /** Deletes all notes, drafts, dismissals, reports and steps for good. */
  forgetAll(): Promise<StorageResult<null>>;
}

/** Import and deletion of a database. */
export function createTransferRepository(db: WhenceDatabase, { now, newId }: StorageEnvironment): TransferRepository {
  return {
    take: ({ bundles, batch, size }) =>
      attempt(() =>
        db.transaction('rw', historyTables(db), async () => {
          const counts = { added: 0, changed: 0, same: 0 };
          const changes: RowChange[] = [];
          for (const bundle of bundles) changes.push(...(await takeArticle(db, bundle, counts)));
          await record(db, newId, { what: 'imported', at: now(), size, batch, changes });
          return counts;
        }),
      ),
    forgetAll: () =>
      attempt(() =>
        db.transaction('rw', db.tables, async () => {
          for (const table of db.tables) await table.clear();
          return null;
        }),
      ),
  };
}

async function takeArticle(
  db: WhenceDatabase,
  { article: incoming, notes, dismissals }: ArticleBundle,
  counts: { -readonly [outcome in keyof ImportCounts]: number },
): Promise<RowChange[]> {
  const [kept] = await rowsWith(db, incoming.keys);
  const article = mergedArticle(kept, incoming);
  await db.articles.put(article);
  const keptNotes = await db.notes.bulkGet(notes.map(({ id }) => id));
  const keptDismissals = await db.dismissals.bulkGet(dismissals.map(({ id }) => id));
  const changes: RowChange[] = [];
  for (const [index, note] of notes.entries()) {
    const before = keptNotes[index];
    const outcome = compareIncoming(before, note);
    counts[outcome] += 1;
    const after = { ...note, articleId: before?.articleId ?? article.id };
    if (outcome !== 'same') changes.push({ on: 'note', before: before ?? null, after });
  }
  for (const [index, dismissal] of dismissals.entries()) {
    if (keptDismissals[index]) continue;
    changes.push({ on: 'dismissal', before: null, after: { ...dismissal, articleId: article.id } });
  }
  await db.notes.bulkPut(changes.flatMap(({ on, after }) => (on === 'note' && after ? [after] : [])));
  await db.dismissals.bulkPut(changes.flatMap(({ on, after }) => (on === 'dismissal' && after ? [after] : [])));
  return changes;
}
