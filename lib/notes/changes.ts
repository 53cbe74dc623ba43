/** What is asked of the storage, in messages and in repositories alike: changes of what is kept, with their article. */
import type { Target } from '../anchoring/types.ts';
import type { ArticleSighting, ClaimSnapshot, DismissalReason, Draft, Judgement, NoteColour, NoteId } from './types.ts';

/** A note to save: new without `id`, else a change of the stored one, in which absent colour and judgement stay. */
export interface NoteChange {
  readonly id?: NoteId;
  readonly article: ArticleSighting;
  readonly target: Target;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour?: NoteColour | null;
  readonly judgement?: Judgement | null;
  readonly claim?: ClaimSnapshot;
  /** One stay at one card: what is saved in it is undone in one step. */
  readonly sitting?: string;
  /** The draft these words come from; it is discarded in the same transaction. */
  readonly draftKey?: string;
}

/** What is being typed. */
export interface DraftChange {
  readonly article: ArticleSighting;
  readonly draft: Omit<Draft, 'articleId' | 'modified'>;
}

/** The same change of many notes; what is absent stays as it is. */
export interface BulkChange {
  readonly ids: readonly NoteId[];
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly judgement?: Judgement | null;
  readonly deleted?: boolean;
}

/** A mark to dismiss. */
export interface DismissalChange {
  readonly article: ArticleSighting;
  readonly target: Target;
  readonly reason: DismissalReason;
}
