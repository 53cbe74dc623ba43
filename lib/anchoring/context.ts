/** How well the words around a place agree with the recorded context. Everything here is in folded form. */
import type { Span } from '../text/span.ts';
import { compilePattern, fewestErrors, type Pattern } from './edit-distance.ts';
import { foldedWords } from './fold.ts';

/** The recorded context of a quote, ready to be compared; a side that was not recorded is null. */
export interface Context {
  readonly prefix: Pattern | null;
  readonly suffix: Pattern | null;
}

/** So much text may have come between a quote and its context: a word or two. */
const SLACK = 16;
/** More context than this is not compared: it costs time and says no more. */
const LONGEST = 256;

/** Folds and compiles the two sides; the units next to the quote are kept where a side is too long. */
export function contextOf(prefix: string, suffix: string): Context {
  const before = foldedWords(prefix).slice(-LONGEST).trim();
  const after = foldedWords(suffix).slice(0, LONGEST).trim();
  return {
    prefix: before === '' ? null : compilePattern(before),
    suffix: after === '' ? null : compilePattern(after),
  };
}

/** How much of the recorded prefix stands right before `start`, between 0 and 1; null where none was recorded. */
export function prefixAgreement(text: string, start: number, { prefix }: Context): number | null {
  if (prefix === null) return null;
  const length = prefix.text.length;
  const near = start > 0 && text.charAt(start - 1) === ' ' ? start - 1 : start;
  if (text.startsWith(prefix.text, near - length) && near >= length) return 1;
  return agreement(text, { start: Math.max(0, start - length - SLACK), end: start }, prefix);
}

/** How much of the recorded suffix stands right after `end`, between 0 and 1; null where none was recorded. */
export function suffixAgreement(text: string, end: number, { suffix }: Context): number | null {
  if (suffix === null) return null;
  const length = suffix.text.length;
  const near = text.charAt(end) === ' ' ? end + 1 : end;
  if (text.startsWith(suffix.text, near)) return 1;
  return agreement(text, { start: end, end: Math.min(text.length, end + length + SLACK) }, suffix);
}

function agreement(text: string, within: Span, pattern: Pattern): number {
  return 1 - fewestErrors(text, within, pattern) / pattern.text.length;
}
