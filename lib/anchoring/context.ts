/** How well the words around a place agree with the recorded context. Everything here is in folded form. */
import type { Span } from '../text/span.ts';
import { fewestErrors } from './edit-distance.ts';
import type { Folded } from './fold.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import type { Compared, PreparedQuote } from './prepared-quote.ts';

/** So much text may have come between a quote and its context: a word or two. */
const SLACK = 16;
/** So many units on each side of a quote make the seam that is left where it was cut out. */
export const SEAM = 48;
/** Unrelated text differs from a context in at least this share of its units. */
const UNRELATED = 0.4;

/** How much of the recorded prefix stands right before `start`, between 0 and 1; null where none was recorded. */
export function prefixAgreement({ text, units }: Folded, start: number, prefix: Compared): number | null {
  const length = prefix.text.length;
  if (length === 0) return null;
  const near = start > 0 && text.charAt(start - 1) === ' ' ? start - 1 : start;
  if (near >= length && text.startsWith(prefix.text, near - length)) return 1;
  return agreement(units, { start: Math.max(0, start - length - SLACK), end: start }, prefix);
}

/** How much of the recorded suffix stands right after `end`, between 0 and 1; null where none was recorded. */
export function suffixAgreement({ text, units }: Folded, end: number, suffix: Compared): number | null {
  const length = suffix.text.length;
  if (length === 0) return null;
  const near = text.charAt(end) === ' ' ? end + 1 : end;
  if (text.startsWith(suffix.text, near)) return 1;
  return agreement(units, { start: end, end: Math.min(text.length, end + length + SLACK) }, suffix);
}

function agreement(units: Uint16Array, within: Span, words: Compared): number {
  return 1 - fewestErrors(units, within, words.pattern()) / words.text.length;
}

/**
 * How much stands between the two sides of the context, compared with the quote: 0 where they have closed over it, for
 * then it was cut out, and whatever resembles it nearby is something else; 1 where something of its size stands
 * between them, or where they do not stand there at all.
 */
export function gapBetween(
  units: Uint16Array,
  within: Span,
  quote: PreparedQuote,
  seam: Pattern | null = seamOf(quote),
): number {
  if (seam === null) return 1;
  const errors = fewestErrors(units, within, seam);
  return Math.min(1, errors / Math.min(quote.words.length, seam.text.length * UNRELATED));
}

/** The words that stand next to each other where a quote was cut out; null where a side was not recorded. */
export function seamOf({ prefix, suffix }: PreparedQuote): Pattern | null {
  if (prefix.text === '' || suffix.text === '') return null;
  return compilePattern(`${prefix.text.slice(-SEAM)} ${suffix.text.slice(0, SEAM)}`);
}
