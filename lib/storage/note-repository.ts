/** Notes: saved, deleted with a way back, found again. Every write is one transaction. */
import type { NoteChange } from '../notes/changes.ts';
import { createNote, deleteNote, editNote, type NoteEdit, noteId, restoreNote } from '../notes/note.ts';
import { uniqueTags } from '../notes/tags.ts';
import type { ArticleId, Note, NoteId } from '../notes/types.ts';
import { articleFor, articleTables, dropIfBare } from './article-row.ts';
import type { WhenceDatabase } from './database.ts';
import type { StorageEnvironment } from './environment.ts';
import { attempt, Refusal, type StorageResult } from './failure.ts';

/** What can be done with notes. Failures are values; see `failure.ts`. */
export interface NoteRepository {
  /** Stores a new note or a change. A deleted note that is changed comes back. */
  save(change: NoteChange): Promise<StorageResult<Note>>;
  /** Marks a note as deleted; `restore` undoes it until it is purged. */
  remove(id: NoteId): Promise<StorageResult<Note>>;
  restore(id: NoteId): Promise<StorageResult<Note>>;
  /** Deletes for good what was marked as deleted before `time`; answers how many notes that were. */
  purge(time: number): Promise<StorageResult<number>>;
  /** A note, deleted ones included; null when there is none. */
  get(id: NoteId): Promise<StorageResult<Note | null>>;
  /** The notes on one article, the oldest first, without deleted ones. */
  onArticle(articleId: ArticleId): Promise<StorageResult<Note[]>>;
  /** All notes, the last changed first, without deleted ones. */
  all(): Promise<StorageResult<Note[]>>;
}

/** The notes of a database. */
export function createNoteRepository(db: WhenceDatabase, environment: StorageEnvironment): NoteRepository {
  const change = (id: NoteId, apply: (note: Note) => Note): Promise<StorageResult<Note>> =>
    attempt(() =>
      db.transaction('rw', db.notes, async () => {
        const changed = apply(await existing(db, id));
        await db.notes.put(changed);
        return changed;
      }),
    );

  return {
    save: (save) =>
      attempt(() =>
        db.transaction('rw', articleTables(db), async () => {
          const note = await saved(db, environment, save);
          await db.notes.put(note);
          if (save.draftKey !== undefined) await db.drafts.delete(save.draftKey);
          return note;
        }),
      ),
    remove: (id) => change(id, (note) => deleteNote(note, environment.now())),
    restore: (id) => change(id, restoreNote),
    purge: (time) =>
      attempt(() =>
        db.transaction('rw', articleTables(db), async () => {
          const gone = await db.notes.where('deletedAt').below(time).toArray();
          await db.notes.bulkDelete(gone.map(({ id }) => id));
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
    all: () => attempt(async () => (await db.notes.orderBy('modified').reverse().toArray()).filter(isKept)),
  };
}

/** Whether a note is not deleted. */
export function isKept(note: Note): boolean {
  return note.deletedAt === undefined;
}

async function saved(db: WhenceDatabase, environment: StorageEnvironment, save: NoteChange): Promise<Note> {
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
    const note = await existing(db, id);
    // The page may have changed its addresses altogether: the note stays with the article it was written on.
    if (note.articleId !== articleId) await dropIfBare(db, articleId);
    return editNote(restoreNote(note), edit, environment.now());
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
  return createNote(content, environment.now());
}

async function existing(db: WhenceDatabase, id: NoteId): Promise<Note> {
  const note = await db.notes.get(id);
  if (note === undefined) throw new Refusal('note-gone');
  return note;
}
