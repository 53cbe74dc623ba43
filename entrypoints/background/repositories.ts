import { createArticleRepository } from '../../lib/storage/article-repository.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { createDismissalRepository } from '../../lib/storage/dismissal-repository.ts';
import { createDraftRepository } from '../../lib/storage/draft-repository.ts';
import { createNoteRepository } from '../../lib/storage/note-repository.ts';

const environment = { now: () => Date.now(), newId: () => crypto.randomUUID() };
const database = openDatabase();

/** Everything the reader keeps. The background is the only one that writes. */
export const articles = createArticleRepository(database);
export const notes = createNoteRepository(database, environment);
export const drafts = createDraftRepository(database, environment);
export const dismissals = createDismissalRepository(database, environment);
