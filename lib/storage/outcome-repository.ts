/**
 * What became of notes when their pages were last read, so that the library can list those that were lost
 * and the next visit can tell what the article has changed.
 */
import { type NoteOutcome, nextOutcome, type SeenOutcome } from '../notes/outcome.ts';
import type { WhenceDatabase } from './database.ts';
import type { StorageEnvironment } from './environment.ts';
import { attempt, type StorageResult } from './failure.ts';

/** Readings this close together, in milliseconds, count as one visit. */
const ONE_VISIT = 10 * 60_000;

/** What can be done with outcomes. */
export interface OutcomeRepository {
  /** Keeps how the notes of a page were found; the same again within one visit is not written. */
  seen(outcomes: readonly SeenOutcome[]): Promise<StorageResult<null>>;
}

/** The outcomes of a database. */
export function createOutcomeRepository(db: WhenceDatabase, { now }: StorageEnvironment): OutcomeRepository {
  return {
    seen: (outcomes) =>
      attempt(() =>
        db.transaction('rw', db.outcomes, async () => {
          const known = await db.outcomes.bulkGet(outcomes.map(({ id }) => id));
          const rows = outcomes.flatMap((outcome, index) => {
            const next = nextOutcome(known[index], outcome, now());
            return isNews(known[index], next) ? [next] : [];
          });
          await db.outcomes.bulkPut(rows);
          return null;
        }),
      ),
  };
}

function isNews(known: NoteOutcome | undefined, { status, words, seen }: NoteOutcome): boolean {
  return known?.status !== status || known.words !== words || seen - known.seen > ONE_VISIT;
}
