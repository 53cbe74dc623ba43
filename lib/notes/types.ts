/** What the reader writes and Whence keeps. Times are milliseconds since the epoch, given by the caller. */
import type { Target } from '../anchoring/types.ts';
import type { AssertionKind } from '../claims/types.ts';

declare const brand: unique symbol;
/** A UUID of a note. */
export type NoteId = string & { readonly [brand]: 'NoteId' };
/** A UUID of an article's row. */
export type ArticleId = string & { readonly [brand]: 'ArticleId' };

/** The reader's own judgement on a passage. Never a verdict of ours. */
export type Judgement = 'to-check' | 'checked' | 'doubtful' | 'agree';

/** Colours a reader may give a highlight; yellow where none is chosen. */
export type NoteColour = 'yellow' | 'blue' | 'rose' | 'grey';

/** The claim a note was written on, as it read then. */
export interface ClaimSnapshot {
  readonly kind: 'attributed' | 'unsourced';
  readonly sourceName?: string;
  /** The words that attribute it: "said", "according to". */
  readonly cue?: string;
  readonly assertion?: AssertionKind;
  readonly quote: string;
}

/** A highlight, with or without words of the reader's. */
export interface Note {
  readonly id: NoteId;
  readonly articleId: ArticleId;
  readonly target: Target;
  /** Markdown; empty for a bare highlight. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour?: NoteColour;
  readonly judgement?: Judgement;
  readonly claim?: ClaimSnapshot;
  readonly created: number;
  readonly modified: number;
  /** Counts up with every saved change. */
  readonly revision: number;
  /** Set while a deletion can still be undone. */
  readonly deletedAt?: number;
}

/** Why a reader dismissed a mark. */
export type DismissalReason = 'not-a-claim' | 'sourced-elsewhere' | 'fine';

/** A mark the reader does not want to see again. */
export interface Dismissal {
  readonly id: string;
  readonly articleId: ArticleId;
  readonly target: Target;
  readonly reason: DismissalReason;
  readonly created: number;
}

/** Words being typed, not yet a note. One per place: `key` names article and passage (or note). */
export interface Draft {
  readonly key: string;
  readonly articleId: ArticleId;
  readonly target: Target;
  readonly body: string;
  readonly tags: readonly string[];
  readonly claim?: ClaimSnapshot;
  /** The note being edited and the revision it was read at; absent for a new note. */
  readonly noteId?: NoteId;
  readonly baseRevision?: number;
  readonly modified: number;
}

/** An article that carries at least one note, draft or dismissal. */
export interface Article {
  readonly id: ArticleId;
  /** Every address it was seen at, canonical first, in the normal form of `article-key.ts`. */
  readonly keys: readonly string[];
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly textHash: string;
}

/** What a page tells of its article when the reader first writes on it; the repositories turn it into an `Article`. */
export type ArticleSighting = Omit<Article, 'id' | 'firstSeen' | 'lastSeen'>;
