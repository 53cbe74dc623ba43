/**
 * What changed between two wordings of one passage, word by word, as a reader would mark it with a pencil: a stray word
 * that both share in the middle of a rewritten stretch is no island there. Quotation marks, dashes and white space
 * that were only retyped are no change (see `lib/anchoring/fold.ts`).
 */
import { diffArrays } from 'diff';
import { fold } from '../anchoring/fold.ts';

/** A stretch of both wordings, of the earlier one alone, or of the present one alone. */
export interface WordingPiece {
  readonly kind: 'kept' | 'removed' | 'added';
  /** What is kept reads as it does now. */
  readonly words: string;
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
/** Shared stretches between two changes with fewer letters than this are read as rewritten, too. */
const ISLAND = 4;
/** Beyond so many differing words the two share nothing worth showing, and the search would take long. */
const MOST_EDITS = 200;

/** The pieces in reading order; where something was replaced, what was removed comes first. Neither side is lost. */
export function wordDiff(before: string, now: string): WordingPiece[] {
  const changes = diffArrays(wordsOf(before), wordsOf(now), {
    comparator: (one, other) => one.folded === other.folded,
    maxEditLength: MOST_EDITS,
  });
  const pieces: WordingPiece[] = (changes ?? []).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    words: value.map(({ word }) => word).join(''),
  }));
  return changes === undefined
    ? withoutEmpty({ removed: before, added: now })
    : withoutIslands(pieces).flatMap((piece) => ('kind' in piece ? [piece] : withoutEmpty(piece)));
}

function wordsOf(text: string): { word: string; folded: string }[] {
  return [...WORDS.segment(text)].map(({ segment }) => ({ word: segment, folded: fold(segment).text }));
}

/** A stretch in which one wording took the place of the other; either may be empty. */
interface Replaced {
  removed: string;
  added: string;
}

/** Joins neighbouring changes, with what little is kept between them. */
function withoutIslands(pieces: readonly WordingPiece[]): (WordingPiece | Replaced)[] {
  const joined: (WordingPiece | Replaced)[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const open = last !== undefined && 'removed' in last ? last : null;
    if (piece.kind !== 'kept') {
      const change = open ?? { removed: '', added: '' };
      if (open === null) joined.push(change);
      change[piece.kind] += piece.words;
    } else if (open !== null && index < pieces.length - 1 && isIsland(piece.words, open)) {
      open.removed += piece.words;
      open.added += piece.words;
    } else joined.push(piece);
  }
  return joined;
}

/** White space alone never parts two changes; a short word does where nothing stands on one side of it. */
function isIsland(words: string, { removed, added }: Replaced): boolean {
  const letters = words.replace(/[^\p{L}\p{N}]/gu, '').length;
  return letters === 0 ? words.trim() === '' : letters < ISLAND && removed !== '' && added !== '';
}

function withoutEmpty({ removed, added }: Replaced): WordingPiece[] {
  const both: WordingPiece[] = [
    { kind: 'removed', words: removed },
    { kind: 'added', words: added },
  ];
  return both.filter(({ words }) => words !== '');
}
