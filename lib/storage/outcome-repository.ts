/** What became of notes when their pages were last read, so that the library can list those that were lost. */
import type { NoteOutcome } from '../notes/outcome.ts';
import type { WhenceDatabase } from './database.ts';
import type { StorageEnvironment } from './environment.ts';
import { attempt, type StorageResult } from './failure.ts';

/** What can be done with outcomes. */
export interface OutcomeRepository {
  /** Keeps how the notes of a page were found; an outcome that did not change is not written again. */
  seen(outcomes: readonly Omit<NoteOutcome, 'seen'>[]): Promise<StorageResult<null>>;
}

/** The outcomes of a database. */
export function createOutcomeRepository(db: WhenceDatabase, { now }: StorageEnvironment): OutcomeRepository {
  return {
    seen: (outcomes) =>
      attempt(() =>
        db.transaction('rw', db.outcomes, async () => {
          const known = await db.outcomes.bulkGet(outcomes.map(({ id }) => id));
          const news = outcomes.filter(({ status }, index) => known[index]?.status !== status);
          await db.outcomes.bulkPut(news.map((outcome) => ({ ...outcome, seen: now() })));
          return null;
        }),
      ),
  };
}
