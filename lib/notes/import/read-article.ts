/** One article of a Whence file with what is kept on it, checked field by field. */
import type { Target } from '../../anchoring/types.ts';
import { ASSERTION_KINDS } from '../../claims/types.ts';
import { articleKey, uniqueKeys } from '../article-key.ts';
import { DISMISSAL_REASONS } from '../dismissal.ts';
import type { ArticleBundle } from '../export/bundle.ts';
import { JUDGEMENTS, NOTE_COLOURS, noteId } from '../note.ts';
import type { Article, ArticleId, ClaimSnapshot, Dismissal, Note } from '../types.ts';
import {
  choiceIn,
  countIn,
  FileFault,
  listIn,
  objectIn,
  optional,
  textIn,
  textOrNullIn,
  textsIn,
  timeIn,
} from './read-fields.ts';

/** Reads an entry of the file's `articles`; `where` names it to the reader. Throws `FileFault`. */
export function readArticle(entry: unknown, where: string): ArticleBundle {
  const fields = objectIn(entry, where);
  const article: Article = {
    id: idIn(fields, where) as ArticleId,
    keys: keysIn(fields, where),
    url: pageAddressIn(fields, where),
    title: textIn(fields, 'title', where),
    byline: textOrNullIn(fields, 'byline', where),
    site: textOrNullIn(fields, 'site', where),
    published: textOrNullIn(fields, 'published', where),
    language: textOrNullIn(fields, 'language', where),
    firstSeen: timeIn(fields, 'firstSeen', where),
    lastSeen: timeIn(fields, 'lastSeen', where),
    textHash: textIn(fields, 'textHash', where),
  };
  return {
    article,
    notes: listIn(fields, 'notes', where).map((note, index) =>
      readNote(note, article.id, `note ${index + 1} of ${where}`),
    ),
    dismissals: listIn(fields, 'dismissals', where).map((dismissal, index) =>
      readDismissal(dismissal, article.id, `dismissal ${index + 1} of ${where}`),
    ),
  };
}

function readNote(entry: unknown, articleId: ArticleId, where: string): Note {
  const fields = objectIn(entry, where);
  return {
    id: noteId(idIn(fields, where)),
    articleId,
    target: readTarget(fields.target, where),
    body: textIn(fields, 'body', where),
    tags: textsIn(fields, 'tags', where),
    ...optional(fields, 'colour', () => choiceIn(fields, 'colour', NOTE_COLOURS, where)),
    ...optional(fields, 'judgement', () => choiceIn(fields, 'judgement', JUDGEMENTS, where)),
    ...optional(fields, 'claim', () => readClaim(fields.claim, where)),
    created: timeIn(fields, 'created', where),
    modified: timeIn(fields, 'modified', where),
    revision: countIn(fields, 'revision', where, 1),
    ...optional(fields, 'deletedAt', () => timeIn(fields, 'deletedAt', where)),
  };
}

function readClaim(entry: unknown, where: string): ClaimSnapshot {
  const fields = objectIn(entry, `the claim of ${where}`);
  return {
    kind: choiceIn(fields, 'kind', ['attributed', 'unsourced'], where),
    ...optional(fields, 'sourceName', () => textIn(fields, 'sourceName', where)),
    ...optional(fields, 'cue', () => textIn(fields, 'cue', where)),
    ...optional(fields, 'assertion', () => choiceIn(fields, 'assertion', ASSERTION_KINDS, where)),
    quote: textIn(fields, 'quote', where),
  };
}

function readDismissal(entry: unknown, articleId: ArticleId, where: string): Dismissal {
  const fields = objectIn(entry, where);
  return {
    id: idIn(fields, where),
    articleId,
    target: readTarget(fields.target, where),
    reason: choiceIn(fields, 'reason', DISMISSAL_REASONS, where),
    created: timeIn(fields, 'created', where),
  };
}

function readTarget(entry: unknown, of: string): Target {
  const where = `the passage of ${of}`;
  const fields = objectIn(entry, where);
  const selectors = listIn(fields, 'selector', where).map((selector) => objectIn(selector, where));
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (quote === undefined || position === undefined) throw new FileFault(`${of} does not say where it belongs.`);
  const start = countIn(position, 'start', where);
  return {
    quote: {
      exact: textIn(quote, 'exact', where),
      prefix: textIn(quote, 'prefix', where),
      suffix: textIn(quote, 'suffix', where),
    },
    position: { start, end: countIn(position, 'end', where, start) },
    normalForm: countIn(fields, 'normalForm', where),
  };
}

function idIn(fields: Readonly<Record<string, unknown>>, where: string): string {
  const id = textIn(fields, 'id', where);
  if (id === '') throw new FileFault(`${where} has an empty “id”.`);
  return id;
}

/** Only addresses of pages: a link made of anything else ("javascript:") must never reach a view. */
function pageAddressIn(fields: Readonly<Record<string, unknown>>, where: string): string {
  const url = textIn(fields, 'url', where);
  if (articleKey(url) === null) throw new FileFault(`${where} has no address of a page in “url”.`);
  return url;
}

function keysIn(fields: Readonly<Record<string, unknown>>, where: string): string[] {
  const keys = textsIn(fields, 'keys', where);
  if (keys.length === 0 || keys.some((key) => articleKey(key) === null))
    throw new FileFault(`${where} has no address of a page in “keys”.`);
  return uniqueKeys(keys);
}
