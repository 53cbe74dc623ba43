/**
 * The notes database. A version is never edited after its release: a change of the schema is a new `version(n)` with an
 * `upgrade`, and a test that opens the version before it with data in it.
 */
import { Dexie, type EntityTable } from 'dexie';
import type { Step } from '../notes/history.ts';
import type { NoteOutcome } from '../notes/outcome.ts';
import type { Report } from '../notes/report.ts';
import type { Article, Dismissal, Draft, Note } from '../notes/types.ts';

/** The tables, each with the index string of the type it holds. */
export type WhenceDatabase = Dexie & {
  /** By id, by any address it was seen at, by title, and latest first in the library. */
  readonly articles: EntityTable<Article, 'id'>;
  /** By id, by article, by change, by tag; `deletedAt` finds what may be purged. */
  readonly notes: EntityTable<Note, 'id'>;
  /** By key, by article. */
  readonly drafts: EntityTable<Draft, 'key'>;
  /** By id, by article. */
  readonly dismissals: EntityTable<Dismissal, 'id'>;
  /** In the order in which things were done; `at` finds what may be forgotten, `undone` the end of what is done. */
  readonly steps: EntityTable<Step, 'seq'>;
  /** By id. */
  readonly reports: EntityTable<Report, 'id'>;
  /** By note, and by what became of its place. */
  readonly outcomes: EntityTable<NoteOutcome, 'id'>;
};

const VERSION_1 = {
  articles: 'id, *keys, lastSeen',
  notes: 'id, articleId, modified, *tags, deletedAt',
  drafts: 'key, articleId',
  dismissals: 'id, articleId',
} as const satisfies { [table in 'articles' | 'notes' | 'drafts' | 'dismissals']: string };

/** What can be undone, what the reader reports, where notes were last found. */
const VERSION_2 = {
  steps: '++seq, at, undone',
  reports: 'id',
  outcomes: 'id, status',
} as const;

/** The title finds an article that its site has moved to another address. */
const VERSION_3 = { articles: 'id, *keys, lastSeen, title' } as const;

/** Opens lazily, at the first use, in the origin of whoever calls: in Whence the extension's own. */
export function openDatabase(name = 'whence'): WhenceDatabase {
  const db = new Dexie(name) as WhenceDatabase;
  db.version(1).stores(VERSION_1);
  db.version(2).stores(VERSION_2);
  db.version(3).stores(VERSION_3);
  return db;
}
