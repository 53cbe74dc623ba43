/**
 * All articles and digests of notes, searched one after another: 50,000 notes are some 15 million letters, which a string
 * search goes through in a few dozen milliseconds; an index of words would cost more to keep and would miss parts of words.
 */
import type { Article, ArticleId, Note, NoteId } from '../types.ts';
import { digestOf, type NoteDigest, type Trouble } from './digest.ts';
import { facetsOf } from './facets.ts';
import { foldText, queryWords } from './fold-text.ts';
import { compareArticles } from './order.ts';
import type { Facets, FoundArticle, LibraryFilter, LibraryQuery, Sort } from './query.ts';
import { siteName } from './site-name.ts';

/** One article with the digests of its notes. */
export interface Shelf {
  readonly article: Article;
  /** Title, site and address, folded. */
  readonly about: string;
  readonly notes: Map<NoteId, NoteDigest>;
  /** The notes in the order of the text; undefined after a change, until it is asked for. */
  inOrder: readonly NoteDigest[] | undefined;
}

/** The index. It changes in place: a library of 50,000 notes is not copied for one. */
export interface LibraryIndex {
  putArticle(article: Article): void;
  removeArticle(id: ArticleId): void;
  /** A deleted note is one that is not there. */
  putNote(note: Note): void;
  removeNote(id: NoteId): void;
  putOutcome(id: NoteId, status: Trouble | 'found'): void;
  /** The ids of all notes in it. */
  ids(): Iterable<NoteId>;
  find(query: LibraryQuery): readonly FoundArticle[];
  facets(): Facets;
  troubleOf(id: NoteId): Trouble | undefined;
}

/** An empty index. */
export function createLibraryIndex(): LibraryIndex {
  const shelves = new Map<ArticleId, Shelf>();
  const shelfOf = new Map<NoteId, ArticleId>();
  const troubles = new Map<NoteId, Trouble>();
  /** Notes whose article has not been read yet. */
  const waiting = new Map<ArticleId, Map<NoteId, NoteDigest>>();
  /** All articles in the order last asked for; undefined after a change. */
  let ordered: { readonly sort: Sort; readonly shelves: readonly Shelf[] } | undefined;
  /** What was last found, until anything changes: going on typing narrows it, so that only it is gone through. */
  let last: LastSearch | undefined;
  const shared = new Map<string, string>();
  const same = (text: string) => {
    const known = shared.get(text);
    if (known === undefined) shared.set(text, text);
    return known ?? text;
  };

  function changed(shelf?: Shelf): void {
    if (shelf) shelf.inOrder = undefined;
    ordered = undefined;
    last = undefined;
  }

  function removeNote(id: NoteId): void {
    const articleId = shelfOf.get(id);
    if (articleId === undefined) return;
    shelfOf.delete(id);
    shelves.get(articleId)?.notes.delete(id);
    changed(shelves.get(articleId));
    waiting.get(articleId)?.delete(id);
  }

  return {
    putArticle(article) {
      const about = foldText(`${article.title}\n${article.site ?? ''}\n${article.url}`);
      const notes = shelves.get(article.id)?.notes ?? waiting.get(article.id) ?? new Map();
      waiting.delete(article.id);
      shelves.set(article.id, { article, about, notes, inOrder: undefined });
      changed();
    },
    removeArticle(id) {
      for (const note of shelves.get(id)?.notes.keys() ?? []) shelfOf.delete(note);
      shelves.delete(id);
      changed();
    },
    putNote(note) {
      if (shelfOf.get(note.id) !== note.articleId || note.deletedAt !== undefined) removeNote(note.id);
      if (note.deletedAt !== undefined) return;
      const digest = digestOf(note, same);
      const shelf = shelves.get(digest.articleId)?.notes ?? waiting.get(digest.articleId);
      if (shelf) shelf.set(digest.id, digest);
      else waiting.set(digest.articleId, new Map([[digest.id, digest]]));
      shelfOf.set(digest.id, digest.articleId);
      changed(shelves.get(digest.articleId));
    },
    removeNote,
    putOutcome(id, status) {
      if (status === 'found') troubles.delete(id);
      else troubles.set(id, status);
      last = undefined;
    },
    ids: () => shelfOf.keys(),
    find({ words, filter, sort }) {
      const asked = queryWords(words);
      const found: Found[] = [];
      const rest = JSON.stringify([sort, filter]);
      if (last?.rest === rest && narrows(asked, last.words)) {
        for (const { shelf, notes } of last.found) keep(found, shelf, findAmong(shelf, notes, asked));
      } else {
        if (ordered?.sort !== sort) ordered = { sort, shelves: [...shelves.values()].sort(compareArticles(sort)) };
        for (const shelf of ordered.shelves) keep(found, shelf, findOnShelf(shelf, asked, filter, troubles));
      }
      last = { rest, words: asked, found };
      return found.map(({ shelf: { article }, notes }) => ({ article, notes }));
    },
    facets: () => facetsOf(shelves.values(), troubles),
    troubleOf: (id) => troubles.get(id),
  };
}

interface Found {
  readonly shelf: Shelf;
  readonly notes: readonly NoteDigest[];
}

interface LastSearch {
  /** Order and filter. */
  readonly rest: string;
  readonly words: readonly string[];
  readonly found: readonly Found[];
}

/** Whether whatever has all words of `asked` has all words of `before`, too. */
function narrows(asked: readonly string[], before: readonly string[]): boolean {
  return before.every((word) => asked.some((longer) => longer.includes(word)));
}

function keep(found: Found[], shelf: Shelf, notes: readonly NoteDigest[]): void {
  if (notes.length > 0) found.push({ shelf, notes });
}

function findAmong({ about }: Shelf, notes: readonly NoteDigest[], words: readonly string[]): readonly NoteDigest[] {
  // What the article itself says is true of all its notes.
  const left = words.filter((word) => !about.includes(word));
  return left.length === 0 ? notes : notes.filter((note) => left.every((word) => note.text.includes(word)));
}

function findOnShelf(
  shelf: Shelf,
  words: readonly string[],
  filter: LibraryFilter,
  troubles: ReadonlyMap<NoteId, Trouble>,
): readonly NoteDigest[] {
  const { article, notes } = shelf;
  if (notes.size === 0 || (filter.site !== undefined && siteName(article) !== filter.site)) return [];
  shelf.inOrder ??= [...notes.values()].sort((a, b) => a.start - b.start);
  const found = findAmong(shelf, shelf.inOrder, words);
  return Object.keys(filter).length === 0 ? found : found.filter((note) => passes(note, filter, troubles));
}

function passes(note: NoteDigest, filter: LibraryFilter, troubles: ReadonlyMap<NoteId, Trouble>): boolean {
  const { tag, source, judgement, trouble, since, until } = filter;
  return (
    (tag === undefined || note.tags.includes(tag)) &&
    (source === undefined || note.source === source) &&
    (judgement === undefined || note.judgement === judgement) &&
    (trouble === undefined || troubles.get(note.id) === trouble) &&
    (since === undefined || note.modified >= since) &&
    (until === undefined || note.modified < until)
  );
}
