/** A quote made ready for matching: folded together with its context, its edges understood. */
import type { Span } from '../text/span.ts';
import { fold, foldOffset } from './fold.ts';
import { compilePattern, type Pattern } from './pattern.ts';
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
  /** Prefix, quote and suffix in a row, and which stretch of it the quote is. */
  readonly passage: string;
  readonly quote: Span;
  readonly words: string;
  /** The two sides of the context, without white space at their edges; empty where none was recorded. */
  readonly prefix: Compared;
  readonly suffix: Compared;
  /** False where the reader's selection began (or ended) within a word: then it may do so again. */
  readonly startsAtWord: boolean;
  readonly endsAtWord: boolean;
}

/** Words to compare a stretch of text with; most stand there as they are, and need no pattern. */
export interface Compared {
  readonly text: string;
  pattern(): Pattern;
}

/** More context than this is not compared: it costs time and says no more. */
const LONGEST_CONTEXT = 256;

/** Prepares a quote; null when it has no words. */
export function prepareQuote({ exact, prefix, suffix }: QuoteSelector): PreparedQuote | null {
  const before = prefix.slice(-LONGEST_CONTEXT);
  const folded = fold(before + exact + suffix.slice(0, LONGEST_CONTEXT));
  const quote = withoutSpace(folded.text, {
    start: foldOffset(folded, before.length),
    end: foldOffset(folded, before.length + exact.length),
  });
  if (quote.start === quote.end) return null;
  return {
    passage: folded.text,
    quote,
    words: folded.text.slice(quote.start, quote.end),
    prefix: compared(folded.text.slice(0, quote.start).trim()),
    suffix: compared(folded.text.slice(quote.end).trim()),
    startsAtWord: !splitsWord(prefix.at(-1), exact.at(0)),
    endsAtWord: !splitsWord(exact.at(-1), suffix.at(0)),
  };
}

/** Words that can be compared, their pattern made when first needed. */
export function compared(text: string): Compared {
  let pattern: Pattern | undefined;
  return {
    text,
    pattern() {
      pattern ??= compilePattern(text);
      return pattern;
    },
  };
}

function splitsWord(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && isWordUnit(left) && isWordUnit(right);
}

/** In folded text every white space is a space, and none follows another. */
function withoutSpace(text: string, { start, end }: Span): Span {
  return {
    start: start < end && text.charAt(start) === ' ' ? start + 1 : start,
    end: start + 1 < end && text.charAt(end - 1) === ' ' ? end - 1 : end,
  };
}
