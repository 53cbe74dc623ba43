/**
 * The library in memory: read once, the articles last seen first, then kept up with every write of the background.
 * Only digests of notes are held; the rows in view are read from the disk when they come into view.
 */
import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import { createLibraryIndex, type LibraryIndex } from '../notes/search/library-index.ts';
import type { ArticleId, Note, NoteId } from '../notes/types.ts';
import type { WhenceDatabase } from '../storage/database.ts';

/** What of the library has been read. */
export interface LibraryStore {
  readonly index: LibraryIndex;
  /** Counts up with every change of the index, so that nothing is sought again for a row that came into view. */
  readonly version: number;
  /** Whether every note has been read. */
  readonly whole: boolean;
  /** The note, once it has been read for showing. */
  noteOf(id: NoteId): Note | undefined;
  /** These notes are in view: those not read yet are. */
  look(ids: readonly NoteId[]): void;
}

/** Articles whose notes are read at once, so that there is something to see. */
const FIRST_ARTICLES = 40;
/** Notes read at a time afterwards: some 20 ms each, so that typing never waits. */
const CHUNK = 2000;
/** Notes held whole: what a few screens show. */
const SHOWN = 400;
/** A change of more rows than this is read anew. */
const MANY = 500;

/** Reads and follows until the signal aborts; `changed` is told whenever something else is to be shown. */
export function openLibraryStore(database: WhenceDatabase, changed: () => void, signal: AbortSignal): LibraryStore {
  const index = createLibraryIndex();
  const shown = new Map<NoteId, Note>();
  let whole = false;
  let version = 0;
  let reading = new AbortController();

  function indexChanged(): void {
    version += 1;
    changed();
  }

  function put(note: Note): void {
    index.putNote(note);
    if (shown.has(note.id)) shown.set(note.id, note);
  }

  async function read(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const stop = AbortSignal.any([reading.signal, signal]);
    const before = new Set(index.ids());
    const latest = await database.articles.orderBy('lastSeen').reverse().limit(FIRST_ARTICLES).toArray();
    for (const article of latest) index.putArticle(article);
    const ids = latest.map(({ id }) => id);
    for (const note of await database.notes.where('articleId').anyOf(ids).toArray()) put(note);
    if (stop.aborted) return;
    indexChanged();
    // In the order of their keys, since only so are many rows read at once; the index has its own order.
    for (const article of await database.articles.toArray()) index.putArticle(article);
    for (let last: string = ''; ; ) {
      const notes = await database.notes.where(':id').above(last).limit(CHUNK).toArray();
      if (stop.aborted) return;
      for (const note of notes) {
        put(note);
        before.delete(note.id);
      }
      const end = notes.at(-1);
      if (notes.length < CHUNK || !end) break;
      last = end.id;
    }
    for (const { id, status } of await database.outcomes.where('status').notEqual('found').toArray())
      index.putOutcome(id, status);
    for (const id of before) index.removeNote(id);
    whole = true;
    indexChanged();
  }

  /** One table's changes; false where they are too many to be followed one by one. */
  async function follow(table: 'articles' | 'notes' | 'outcomes', ranges: RangeSet): Promise<boolean> {
    const keys: string[] = [];
    for (const { from, to } of ranges) {
      if (from !== to) return false;
      keys.push(String(from));
    }
    if (keys.length > MANY) return false;
    const rows = await database.table(table).bulkGet(keys);
    for (const [at, key] of keys.entries()) {
      const row = rows[at];
      if (table === 'articles') row ? index.putArticle(row) : index.removeArticle(key as ArticleId);
      else if (table === 'outcomes') index.putOutcome(key as NoteId, row?.status ?? 'found');
      else if (row) put(row);
      else index.removeNote(key as NoteId);
    }
    return true;
  }

  async function mutated(parts: ObservabilitySet): Promise<void> {
    let followed = false;
    for (const table of ['articles', 'notes', 'outcomes'] as const) {
      const part = parts[`idb://${database.name}/${table}/`];
      if (!part) continue;
      followed = true;
      // From another context the set arrives as plain data.
      if (!(await follow(table, new RangeSet().add(part)))) return read();
    }
    if (followed && !signal.aborted) indexChanged();
  }

  let turn = read();
  const inTurn = (parts: ObservabilitySet) => {
    turn = turn.then(() => mutated(parts));
  };
  Dexie.on('storagemutated', inTurn);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(inTurn), { once: true });

  return {
    index,
    get version() {
      return version;
    },
    get whole() {
      return whole;
    },
    noteOf: (id) => shown.get(id),
    look(ids) {
      const missing = ids.filter((id) => !shown.has(id));
      if (missing.length === 0) return;
      void database.notes.bulkGet([...missing]).then((notes) => {
        if (shown.size > SHOWN) for (const id of shown.keys()) if (!ids.includes(id)) shown.delete(id);
        for (const note of notes) if (note) shown.set(note.id, note);
        if (!signal.aborted) changed();
      });
    },
  };
}
