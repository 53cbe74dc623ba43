/** Notes: saved, deleted with a way back, found again. Every write is one transaction. */
import type { Target } from '../anchoring/types.ts';
import type { BulkChange, NoteChange } from '../notes/changes.ts';
import type { RowChange, StepKind } from '../notes/history.ts';
import { createNote, deleteNote, editNote, type NoteEdit, noteId, placeNote, restoreNote } from '../notes/note.ts';
import { uniqueTags } from '../notes/tags.ts';
import type { ArticleId, Note, NoteId } from '../notes/types.ts';
import { articleFor, articleTables, dropIfBare } from './article-row.ts';
import { changeNotes, whatWasDone } from './change-notes.ts';
import type { WhenceDatabase } from './database.ts';
import type { StorageEnvironment } from './environment.ts';
import { attempt, Refusal, type StorageResult } from './failure.ts';
import { historyTables, record } from './history.ts';

/** What can be done with notes. Failures are values; see `failure.ts`. */
export interface NoteRepository {
  /** Stores a new note or a change. A deleted note that is changed comes back. */
  save(change: NoteChange): Promise<StorageResult<Note>>;
  /** Marks a note as deleted; `restore` undoes it until it is purged. */
  remove(id: NoteId): Promise<StorageResult<Note>>;
  restore(id: NoteId): Promise<StorageResult<Note>>;
  /** Puts a note on the passage the reader named for it. */
  place(id: NoteId, target: Target): Promise<StorageResult<Note>>;
  /** The same change of many notes, undone in one step; answers how many it changed. */
  changeAll(change: BulkChange): Promise<StorageResult<number>>;
  /** Deletes for good what was marked as deleted before `time`; answers how many notes that were. */
  purge(time: number): Promise<StorageResult<number>>;
  /** A note, deleted ones included; null when there is none. */
  get(id: NoteId): Promise<StorageResult<Note | null>>;
  /** The notes on one article, the oldest first, without deleted ones. */
  onArticle(articleId: ArticleId): Promise<StorageResult<Note[]>>;
  /** Every tag in use, the most used first. */
  tags(): Promise<StorageResult<string[]>>;
}

/** The notes of a database. */
export function createNoteRepository(db: WhenceDatabase, environment: StorageEnvironment): NoteRepository {
  const { now, newId } = environment;
  const change = (what: StepKind, id: NoteId, apply: (note: Note) => Note): Promise<StorageResult<Note>> =>
    attempt(() =>
      db.transaction('rw', historyTables(db), async () => {
        const before = await existing(db, id);
        const after = apply(before);
        await db.notes.put(after);
        await record(db, newId, { what, at: now(), changes: [{ on: 'note', before, after }] });
        return after;
      }),
    );

  return {
    save: (save) =>
      attempt(() =>
        db.transaction('rw', historyTables(db), async () => {
          const { before, after: note } = await saved(db, environment, save);
          await db.notes.put(note);
          await record(db, newId, {
            what: before === null ? 'written' : 'changed',
            at: now(),
            changes: [{ on: 'note', before, after: note }],
            ...(save.sitting === undefined ? {} : { sitting: save.sitting }),
          });
          if (save.draftKey !== undefined) await db.drafts.delete(save.draftKey);
          return note;
        }),
      ),
    remove: (id) => change('deleted', id, (note) => deleteNote(note, now())),
    restore: (id) => change('restored', id, restoreNote),
    place: (id, target) => change('placed', id, (note) => placeNote(note, target)),
    changeAll: (bulk) =>
      attempt(() =>
        db.transaction('rw', historyTables(db), async () => {
          const stored = (await db.notes.bulkGet([...bulk.ids])).filter((note) => note !== undefined);
          const changes: RowChange[] = changeNotes(stored, bulk, now());
          await db.notes.bulkPut(changes.map(({ after }) => after as Note));
          await record(db, newId, { what: whatWasDone(bulk), at: now(), changes });
          return changes.length;
        }),
      ),
    purge: (time) =>
      attempt(() =>
        db.transaction('rw', [...articleTables(db), db.outcomes], async () => {
          const gone = await db.notes.where('deletedAt').below(time).toArray();
          await db.notes.bulkDelete(gone.map(({ id }) => id));
          await db.outcomes.bulkDelete(gone.map(({ id }) => id));
          for (const articleId of new Set(gone.map((note) => note.articleId))) await dropIfBare(db, articleId);
          return gone.length;
        }),
      ),
    get: (id) => attempt(async () => (await db.notes.get(id)) ?? null),
    onArticle: (articleId) =>
      attempt(async () => {
        const notes = await db.notes.where('articleId').equals(articleId).toArray();
        return notes.filter(isKept).sort((a, b) => a.created - b.created);
      }),
    tags: () => attempt(() => db.transaction('r', db.notes, async () => tagsByUse(db))),
  };
}

/** Whether a note is not deleted. */
export function isKept(note: Note): boolean {
  return note.deletedAt === undefined;
}

/** Only keys of the index are read, so that it costs the same with many notes. */
async function tagsByUse(db: WhenceDatabase): Promise<string[]> {
  const tags = (await db.notes.orderBy('tags').uniqueKeys()) as string[];
  const uses = await Promise.all(tags.map((tag) => db.notes.where('tags').equals(tag).count()));
  const counted = tags.map((tag, index) => ({ tag, uses: uses[index] ?? 0 }));
  return counted.sort((a, b) => b.uses - a.uses).map(({ tag }) => tag);
}

type NoteBeforeAndAfter = { readonly before: Note | null; readonly after: Note };

async function saved(
  db: WhenceDatabase,
  environment: StorageEnvironment,
  save: NoteChange,
): Promise<NoteBeforeAndAfter> {
  const { id, article, target, body, colour, judgement, claim } = save;
  const tags = uniqueTags(save.tags);
  const { id: articleId } = await articleFor(db, environment, article);
  if (id !== undefined) {
    const edit: NoteEdit = {
      body,
      tags,
      ...(colour === undefined ? {} : { colour }),
      ...(judgement === undefined ? {} : { judgement }),
    };
    const before = await existing(db, id);
    // The page may have changed its addresses altogether: the note stays with the article it was written on.
    if (before.articleId !== articleId) await dropIfBare(db, articleId);
    return { before, after: editNote(restoreNote(before), edit, environment.now()) };
  }
  const content = {
    id: noteId(environment.newId()),
    articleId,
    target,
    body,
    tags,
    ...(colour ? { colour } : {}),
    ...(judgement ? { judgement } : {}),
    ...(claim === undefined ? {} : { claim }),
  };
  return { before: null, after: createNote(content, environment.now()) };
}

async function existing(db: WhenceDatabase, id: NoteId): Promise<Note> {
  const note = await db.notes.get(id);
  if (note === undefined) throw new Refusal('note-gone');
  return note;
}
