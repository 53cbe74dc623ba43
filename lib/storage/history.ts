/** Keeps steps and takes them back. Undo and redo are one transaction each, whatever the size of what was done. */
import { joined, type NewStep, type RowChange, rowAfter, type Step } from '../notes/history.ts';
import type { Dismissal, Note } from '../notes/types.ts';
import { dropIfBare } from './article-row.ts';
import type { WhenceDatabase } from './database.ts';
import { attempt, type StorageResult } from './failure.ts';

/** So many steps can be undone. */
const STEPS = 300;
/** Rows in one step; a larger action is several steps of one batch. */
const ROWS = 500;

/** Undo and redo. */
export interface History {
  /** Takes back the last thing done; null where there is nothing to take back. */
  undo(): Promise<StorageResult<Step | null>>;
  /** Does again what was last undone. */
  redo(): Promise<StorageResult<Step | null>>;
  /** Forgets steps older than `time`. */
  purge(time: number): Promise<StorageResult<null>>;
}

/** The tables that a transaction with a step in it spans. */
export function historyTables(db: WhenceDatabase) {
  return [db.articles, db.notes, db.drafts, db.dismissals, db.steps] as const;
}

/** The history of a database. */
export function createHistory(db: WhenceDatabase): History {
  return {
    undo: () => attempt(() => db.transaction('rw', historyTables(db), async () => walk(db, 'undo'))),
    redo: () => attempt(() => db.transaction('rw', historyTables(db), async () => walk(db, 'redo'))),
    purge: (time) =>
      attempt(async () => {
        await db.steps.where('at').below(time).delete();
        return null;
      }),
  };
}

/** Records what was just done, within the caller's transaction over `historyTables`. What was undone is gone by it. */
export async function record(
  db: WhenceDatabase,
  newBatch: () => string,
  step: Omit<NewStep, 'articles' | 'size'> & { readonly size?: number },
): Promise<void> {
  const changes = step.changes.filter(({ before, after }) => before !== after);
  if (changes.length === 0) return;
  await db.steps.where('undone').equals(1).delete();
  const last = await next(db, 'undo');
  const ids = new Set(changes.map(articleIdOf));
  const articles = (await db.articles.bulkGet([...ids])).filter((article) => article !== undefined);
  const whole = { ...step, articles, size: step.size ?? changes.length, changes };
  const merged = joined(last, whole);
  if (merged) {
    await db.steps.put(merged);
    return;
  }
  const batch = step.batch ?? (changes.length > ROWS ? newBatch() : undefined);
  for (let from = 0; from < changes.length; from += ROWS) {
    const part = changes.slice(from, from + ROWS);
    const of = new Set(part.map(articleIdOf));
    const row = { ...whole, undone: 0 as const, changes: part, articles: articles.filter(({ id }) => of.has(id)) };
    await db.steps.add({ ...row, ...(batch === undefined ? {} : { batch }) });
  }
  const surplus = (await db.steps.count()) - STEPS;
  if (surplus > 0) await db.steps.bulkDelete(await db.steps.orderBy('seq').limit(surplus).primaryKeys());
}

async function walk(db: WhenceDatabase, way: 'undo' | 'redo'): Promise<Step | null> {
  const first = await next(db, way);
  if (!first) return null;
  for (let step: Step | undefined = first; step; step = await next(db, way)) {
    if (step !== first && (step.batch === undefined || step.batch !== first.batch)) break;
    await apply(db, step, way);
    await db.steps.put({ ...step, undone: way === 'undo' ? 1 : 0 });
  }
  return first;
}

/** Undone steps stand together at the end. */
async function next(db: WhenceDatabase, way: 'undo' | 'redo'): Promise<Step | undefined> {
  return way === 'undo' ? db.steps.where('undone').equals(0).last() : db.steps.where('undone').equals(1).first();
}

async function apply(db: WhenceDatabase, step: Step, way: 'undo' | 'redo'): Promise<void> {
  for (const article of step.articles) if (!(await db.articles.get(article.id))) await db.articles.put(article);
  for (const change of step.changes) {
    const id = (change.before ?? change.after)?.id ?? '';
    if (change.on === 'note') {
      const row = rowAfter(change, way, await db.notes.get(id as Note['id'])) as Note | null;
      await (row ? db.notes.put(row) : db.notes.delete(id as Note['id']));
    } else {
      const row = rowAfter(change, way, undefined) as Dismissal | null;
      await (row ? db.dismissals.put(row) : db.dismissals.delete(id));
    }
  }
  for (const article of step.articles) await dropIfBare(db, article.id);
}

function articleIdOf({ before, after }: RowChange) {
  const row = before ?? after;
  if (row === null) throw new RangeError('a change without a row');
  return row.articleId;
}
