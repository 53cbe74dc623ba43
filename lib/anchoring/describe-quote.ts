/**
 * Describes a passage so that it can be found again: its words, the words around it, where it stood. The context is as
 * short as serves: at least 32 units a side, whole words, and on each side longer while that side stands elsewhere on
 * the page, too. Then each side alone tells the place, even when the other is rewritten; a list's next line, which
 * begins or ends alike, does not pass for this one.
 */

import { NORMAL_FORM } from '../text/page-text.ts';
import { type Span, spanWithin, textOf, trimmed } from '../text/span.ts';
import type { Target } from './types.ts';
import { isWordEdge } from './word-boundary.ts';

/** What Hypothesis and others record; enough for nearly every passage. */
const SHORTEST = 32;
/** Of text that repeats itself for longer than this, no context tells the copies apart. */
const LONGEST = 256;

/**
 * The target for a passage of a page's text; white space at its edges is left out. A passage without any words has an
 * empty quote, which is never found. Throws `RangeError` when the span lies outside the text.
 */
export function describe(text: string, span: Span): Target {
  const passage = trimmed(text, wholeLetters(text, spanWithin(text.length, span.start, span.end)));
  const quote = {
    exact: textOf(text, passage),
    prefix: shortestUnique(text, (length) => text.slice(outwards(text, passage.start - length, -1), passage.start)),
    suffix: shortestUnique(text, (length) => text.slice(passage.end, outwards(text, passage.end + length, 1))),
  };
  return { quote, position: { start: passage.start, end: passage.end }, normalForm: NORMAL_FORM };
}

/** The shortest context that stands once on the page, or the longest one. */
function shortestUnique(text: string, contextOf: (length: number) => string): string {
  let length = SHORTEST;
  let context = contextOf(length);
  while (length < LONGEST && text.indexOf(context) !== text.lastIndexOf(context)) {
    length *= 2;
    context = contextOf(length);
  }
  return context;
}

/** A selection may cut a surrogate pair in half only by a fault of its maker; half a character is no quote. */
function wholeLetters(text: string, span: Span): Span {
  return {
    start: span.start - (splitsPair(text, span.start) ? 1 : 0),
    end: span.end + (splitsPair(text, span.end) ? 1 : 0),
  };
}

/** The nearest offset on the way out that splits no word and no character. */
function outwards(text: string, from: number, step: 1 | -1): number {
  if (from <= 0) return 0;
  if (from >= text.length) return text.length;
  for (let offset = from; Math.abs(offset - from) <= SHORTEST; offset += step) {
    if (isWordEdge(text, offset) && !splitsPair(text, offset)) return offset;
  }
  return from + (splitsPair(text, from) ? step : 0);
}

function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
