/** A quote made ready for matching: folded, its context compiled, its edges understood. */
import { type Context, contextOf } from './context.ts';
import { foldedWords } from './fold.ts';
import type { PositionSelector, QuoteSelector } from './types.ts';
import { isWordUnit } from './word-boundary.ts';

/** What is matched: a `Target`, or a quote of which less is known. */
export interface MatchRequest {
  readonly quote: QuoteSelector;
  /** Absent or null where nobody recorded where the quote stood. */
  readonly position?: PositionSelector | null;
  /** The normal form in which the position was taken; absent means the present one. */
  readonly normalForm?: number;
}

/** The quote in folded form. */
export interface PreparedQuote {
  readonly words: string;
  readonly context: Context;
  /** Prefix, quote and suffix in a row, and how far into it the quote begins. */
  readonly passage: string;
  readonly passageStart: number;
  /** False where the reader's selection began (or ended) within a word: then it may do so again. */
  readonly startsAtWord: boolean;
  readonly endsAtWord: boolean;
}

/** Prepares a quote; null when it has no words. */
export function prepareQuote({ exact, prefix, suffix }: QuoteSelector): PreparedQuote | null {
  const words = foldedWords(exact);
  if (words === '') return null;
  const context = contextOf(prefix, suffix);
  const before = context.prefix === null ? '' : `${context.prefix.text} `;
  const after = context.suffix === null ? '' : ` ${context.suffix.text}`;
  return {
    words,
    context,
    passage: before + words + after,
    passageStart: before.length,
    startsAtWord: !splitsWord(prefix.at(-1), exact.at(0)),
    endsAtWord: !splitsWord(exact.at(-1), suffix.at(0)),
  };
}

function splitsWord(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && isWordUnit(left) && isWordUnit(right);
}
