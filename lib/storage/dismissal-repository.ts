/** Dismissals: marks the reader does not want to see again, until they undo it. */
import type { DismissalChange } from '../notes/changes.ts';
import { createDismissal } from '../notes/dismissal.ts';
import type { Dismissal } from '../notes/types.ts';
import { articleFor, dropIfBare } from './article-row.ts';
import type { WhenceDatabase } from './database.ts';
import type { StorageEnvironment } from './environment.ts';
import { attempt, type StorageResult } from './failure.ts';
import { historyTables, record } from './history.ts';

/** What can be done with dismissals. Failures are values; see `failure.ts`. */
export interface DismissalRepository {
  dismiss(change: DismissalChange): Promise<StorageResult<Dismissal>>;
  /** Takes a dismissal back; one that does not exist is no failure. */
  undo(id: string): Promise<StorageResult<null>>;
}

/** The dismissals of a database. */
export function createDismissalRepository(db: WhenceDatabase, environment: StorageEnvironment): DismissalRepository {
  return {
    dismiss: ({ article, target, reason }) =>
      attempt(() =>
        db.transaction('rw', historyTables(db), async () => {
          const { id: articleId } = await articleFor(db, environment, article);
          const dismissal = createDismissal({ id: environment.newId(), articleId, target, reason }, environment.now());
          await db.dismissals.put(dismissal);
          const change = { on: 'dismissal', before: null, after: dismissal } as const;
          await record(db, environment.newId, { what: 'dismissed', at: environment.now(), changes: [change] });
          return dismissal;
        }),
      ),
    undo: (id) =>
      attempt(() =>
        db.transaction('rw', historyTables(db), async () => {
          const dismissal = await db.dismissals.get(id);
          if (dismissal === undefined) return null;
          await db.dismissals.delete(id);
          const change = { on: 'dismissal', before: dismissal, after: null } as const;
          await record(db, environment.newId, { what: 'undismissed', at: environment.now(), changes: [change] });
          await dropIfBare(db, dismissal.articleId);
          return null;
        }),
      ),
  };
}
