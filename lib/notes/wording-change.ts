/** The article's own edits: what a noted passage read when the note was made, what it reads now, and between when. */
import { fold } from '../anchoring/fold.ts';
import type { Note } from './types.ts';
import { type WordingPiece, wordDiff } from './word-diff.ts';

/** What a noted passage read at a visit. */
export interface SeenWording {
  readonly words: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** How a noted passage was edited. */
export interface WordingChange {
  /** From the note's own words to the present ones. */
  readonly pieces: readonly WordingPiece[];
  /** Whether it reads differently than at the last visit, too. */
  readonly isNew: boolean;
  /** The edit was made after this moment, when the earlier wording was last seen, */
  readonly after: number;
  /** and before this one, when the present wording was first seen. */
  readonly before: number;
}

/**
 * The edit of a note's passage that reads `now` as given; null where nothing but typography changed. `last` is what it
 * read at the last visit, where that is known; else only the note itself tells of the earlier wording.
 */
export function wordingChange(note: Note, now: SeenWording, last?: SeenWording): WordingChange | null {
  const noted = note.target.quote.exact;
  if (isSame(noted, now.words)) return null;
  const wasThere = last !== undefined && isSame(last.words, now.words);
  return {
    pieces: wordDiff(noted, now.words),
    isNew: !wasThere,
    // At the last visit it read either as it does now, or as it did before.
    after: last === undefined || wasThere ? note.created : Math.max(note.created, last.at),
    before: wasThere ? last.at : now.at,
  };
}

function isSame(one: string, other: string): boolean {
  return one === other || fold(one).text.trim() === fold(other).text.trim();
}
