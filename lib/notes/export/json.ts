/** Writes Whence's own lossless file; `json-format.ts` describes it, `../import/json.ts` reads it. */
import type { Target } from '../../anchoring/types.ts';
import type { Dismissal, Note } from '../types.ts';
import { type ArticleBundle, inArticleOrder } from './bundle.ts';
import { isoTime } from './iso-time.ts';
import {
  type ArticleEntry,
  type DismissalEntry,
  JSON_FORMAT,
  JSON_VERSION,
  type NoteEntry,
  type NotesFile,
  type TargetEntry,
} from './json-format.ts';

/** Articles with their notes as JSON, indented for people. */
export function writeJson(bundles: readonly ArticleBundle[]): string {
  const file: NotesFile = { format: JSON_FORMAT, version: JSON_VERSION, articles: bundles.map(articleEntry) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function articleEntry({ article, notes, dismissals }: ArticleBundle): ArticleEntry {
  return {
    ...article,
    firstSeen: isoTime(article.firstSeen),
    lastSeen: isoTime(article.lastSeen),
    notes: inArticleOrder(notes).map(noteEntry),
    dismissals: inArticleOrder(dismissals).map(dismissalEntry),
  };
}

function noteEntry({ articleId: _, target, created, modified, deletedAt, ...rest }: Note): NoteEntry {
  return {
    ...rest,
    target: targetEntry(target),
    created: isoTime(created),
    modified: isoTime(modified),
    ...(deletedAt === undefined ? {} : { deletedAt: isoTime(deletedAt) }),
  };
}

function dismissalEntry({ articleId: _, target, created, ...rest }: Dismissal): DismissalEntry {
  return { ...rest, target: targetEntry(target), created: isoTime(created) };
}

function targetEntry({ quote, position, normalForm }: Target): TargetEntry {
  const { exact, prefix, suffix } = quote;
  const { start, end } = position;
  return {
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
    normalForm,
  };
}
