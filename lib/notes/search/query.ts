/** What a reader asks of the library. */
import type { Article, Judgement } from '../types.ts';
import type { NoteDigest, Trouble } from './digest.ts';

/** The orders articles can stand in. */
export const SORTS = ['recent', 'oldest', 'title', 'site'] as const;
/** An order of articles. */
export type Sort = (typeof SORTS)[number];

/** What the library is narrowed to; what is absent lets everything through. */
export interface LibraryFilter {
  readonly tag?: string;
  readonly source?: string;
  readonly site?: string;
  readonly judgement?: Judgement;
  readonly trouble?: Trouble;
  /** Notes changed at this time or later, and before that one. */
  readonly since?: number;
  readonly until?: number;
}

/** A search. */
export interface LibraryQuery {
  /** As typed; every word must stand in the note, its tags, quote or source, or in the article's title, site or address. */
  readonly words: string;
  readonly filter: LibraryFilter;
  readonly sort: Sort;
}

/** An article and the notes of it that were found, in the order of the text. */
export interface FoundArticle {
  readonly article: Article;
  readonly notes: readonly NoteDigest[];
}

/** What there is to choose from, the most used first. */
export interface Facets {
  readonly tags: readonly Facet[];
  readonly sources: readonly Facet[];
  readonly sites: readonly Facet[];
  readonly toCheck: number;
  readonly troubles: Readonly<Record<Trouble, number>>;
}

/** A value and how many notes have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}
