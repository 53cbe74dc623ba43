/** What the library holds of every note in memory: enough to find, filter and sort it, not to show it. */
import type { NoteOutcome } from '../outcome.ts';
import type { ArticleId, Judgement, Note, NoteId } from '../types.ts';
import { foldText } from './fold-text.ts';

/** A note, folded for the search. */
export interface NoteDigest {
  readonly id: NoteId;
  readonly articleId: ArticleId;
  /** The note, its tags, its quote and its source, folded. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly judgement?: Judgement;
  /** Who was made to answer for the words, when the note was written. */
  readonly source?: string;
  readonly modified: number;
  /** Where it stood: the order within the article. */
  readonly start: number;
}

/** What became of a note's place, where that is worth telling. */
export type Trouble = Exclude<NoteOutcome['status'], 'found'>;

/** The digest of a note. `same` gives one copy of texts that many notes share. */
export function digestOf(note: Note, same: (text: string) => string): NoteDigest {
  const { id, articleId, body, tags, judgement, claim, modified, target } = note;
  const source = claim?.sourceName === undefined ? undefined : same(claim.sourceName);
  const text = foldText([body, tags.join('\n'), target.quote.exact, source ?? ''].join('\n'));
  return {
    id,
    articleId: same(articleId) as ArticleId,
    text,
    tags: tags.map(same),
    ...(judgement && { judgement }),
    ...(source !== undefined && { source }),
    modified,
    start: target.position.start,
  };
}
