/** Drafts: what is being typed, kept at every pause, so that closing the card, the tab or the browser loses nothing. */
import type { DraftChange } from '../notes/changes.ts';
import { isBlankDraft } from '../notes/draft.ts';
import type { Draft } from '../notes/types.ts';
import { articleFor, articleTables, dropIfBare } from './article-row.ts';
import type { WhenceDatabase } from './database.ts';
import type { StorageEnvironment } from './environment.ts';
import { attempt, type StorageResult } from './failure.ts';

/** What can be done with drafts. Failures are values; see `failure.ts`. */
export interface DraftRepository {
  /** Keeps a draft, in the order of the calls. A blank one of a new note is discarded instead, and the answer is null. */
  save(change: DraftChange): Promise<StorageResult<Draft | null>>;
  get(key: string): Promise<StorageResult<Draft | null>>;
  /** Discards a draft; one that does not exist is no failure. */
  discard(key: string): Promise<StorageResult<null>>;
}

/** The drafts of a database. */
export function createDraftRepository(db: WhenceDatabase, environment: StorageEnvironment): DraftRepository {
  const discard = async (key: string): Promise<null> => {
    const draft = await db.drafts.get(key);
    if (draft === undefined) return null;
    await db.drafts.delete(key);
    await dropIfBare(db, draft.articleId);
    return null;
  };
  return {
    save: ({ article, draft }) =>
      attempt(() =>
        db.transaction('rw', articleTables(db), async () => {
          // To empty a note is a change worth keeping; an empty new note is none.
          if (isBlankDraft(draft) && draft.noteId === undefined) return discard(draft.key);
          const { id: articleId } = await articleFor(db, environment, article);
          const kept: Draft = { ...draft, articleId, modified: environment.now() };
          await db.drafts.put(kept);
          return kept;
        }),
      ),
    get: (key) => attempt(async () => (await db.drafts.get(key)) ?? null),
    discard: (key) => attempt(() => db.transaction('rw', articleTables(db), () => discard(key))),
  };
}
