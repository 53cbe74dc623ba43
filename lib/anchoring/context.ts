/** How well the words around a place agree with the recorded context. Everything here is in folded form. */
import type { Span } from '../text/span.ts';
import { compilePattern, fewestErrors, type Pattern, searchBest } from './edit-distance.ts';
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

/**
 * Other borders for a place that was found approximately: where its words were cut short, the edit distance may run on
 * into the text behind them, while the recorded context still says where they end. None where no context stands near.
 */
export function spansWithinContext(text: string, span: Span, { prefix, suffix }: Context): Span[] {
  const before = prefix && searchBest(text, reach(text, span, -prefix.text.length), prefix, allowed(prefix));
  const after = suffix && searchBest(text, reach(text, span, suffix.text.length), suffix, allowed(suffix));
  const start = before === null ? span.start : before.span.end;
  const end = after === null ? span.end : after.span.start;
  return [
    { start, end: span.end },
    { start: span.start, end },
    { start, end },
  ].filter((other) => other.start < other.end && (other.start !== span.start || other.end !== span.end));
}

/** A context that tells a border must stand there nearly word for word. */
function allowed(pattern: Pattern): number {
  return Math.floor(pattern.text.length / 5);
}

function reach(text: string, { start, end }: Span, length: number): Span {
  return length < 0
    ? { start: Math.max(0, start + length - SLACK), end }
    : { start, end: Math.min(text.length, end + length + SLACK) };
}

function agreement(text: string, within: Span, pattern: Pattern): number {
  return 1 - fewestErrors(text, within, pattern) / pattern.text.length;
}
