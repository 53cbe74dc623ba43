import { createArticleRepository } from '../../lib/storage/article-repository.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { createDismissalRepository } from '../../lib/storage/dismissal-repository.ts';
import { createDraftRepository } from '../../lib/storage/draft-repository.ts';
import { createHistory } from '../../lib/storage/history.ts';
import { createNoteRepository } from '../../lib/storage/note-repository.ts';
import { createOutcomeRepository } from '../../lib/storage/outcome-repository.ts';
import { createReportRepository } from '../../lib/storage/report-repository.ts';
import { createTransferRepository } from '../../lib/storage/transfer-repository.ts';

const environment = { now: () => Date.now(), newId: () => crypto.randomUUID() };
const database = openDatabase();

/** Everything the reader keeps. The background is the only one that writes. */
export const articles = createArticleRepository(database);
export const notes = createNoteRepository(database, environment);
export const drafts = createDraftRepository(database, environment);
export const dismissals = createDismissalRepository(database, environment);
export const history = createHistory(database);
export const transfer = createTransferRepository(database, environment);
export const reports = createReportRepository(database, environment);
export const outcomes = createOutcomeRepository(database, environment);
