/** What reading a file back would do to what is kept: nothing is ever lost to an older copy. */
import { uniqueKeys } from '../article-key.ts';
import type { ArticleBundle } from '../export/bundle.ts';
import type { Article, Note } from '../types.ts';

/** How many notes of a file are new here, newer than here, or here already. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** What becomes of one note of a file. */
export type Incoming = keyof ImportCounts;

/** Compares a note of a file with the one kept under the same id. A deleted one comes back: that is what a backup is for. */
export function compareIncoming(kept: Note | undefined, incoming: Note): Incoming {
  if (kept === undefined) return 'added';
  const comesBack = kept.deletedAt !== undefined && incoming.deletedAt === undefined;
  return comesBack || incoming.modified > kept.modified ? 'changed' : 'same';
}

/** Counts what a file would do; `kept` finds a note by its id. */
export function countIncoming(
  bundles: readonly ArticleBundle[],
  kept: (id: Note['id']) => Note | undefined,
): ImportCounts {
  const counts = { added: 0, changed: 0, same: 0 };
  for (const { notes } of bundles) for (const note of notes) counts[compareIncoming(kept(note.id), note)] += 1;
  return counts;
}

/** An article of a file under the row it is kept as: every address of both, seen from the first time to the last. */
export function mergedArticle(kept: Article | undefined, incoming: Article): Article {
  if (kept === undefined) return incoming;
  return {
    ...(incoming.lastSeen > kept.lastSeen ? incoming : kept),
    id: kept.id,
    keys: uniqueKeys([...kept.keys, ...incoming.keys]),
    firstSeen: Math.min(kept.firstSeen, incoming.firstSeen),
    lastSeen: Math.max(kept.lastSeen, incoming.lastSeen),
  };
}
