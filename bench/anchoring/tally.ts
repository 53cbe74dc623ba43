/** How often a way of matching puts a quote on its place. */
import { describe } from '../../lib/anchoring/describe-quote.ts';
import type { QuoteSelector } from '../../lib/anchoring/types.ts';
import { type Span, sharedLength } from '../../lib/text/span.ts';
import type { EditCase } from './cases.ts';

/** What became of the cases of one edit. */
export interface Tally {
  right: number;
  wrong: number;
  /** No place given, or several to choose from. */
  lost: number;
}

/** Gives the place of a case's passage on the page after the edit, or none. */
export type Way = (edit: EditCase) => Span | null | Promise<Span | null>;

/** The context that other tools record. */
const PLAIN_CONTEXT = 32;

/** Right is an overlap of at least half with the true place; where the passage is gone, no place is. */
export function isRight(found: Span, { truth }: EditCase): boolean {
  return truth !== null && agreementOf(found, truth) >= 0.5;
}

/** What two spans share, as a part of what they cover together. */
export function agreementOf(a: Span, b: Span): number {
  return sharedLength(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** A case's passage as we describe it, or with the plain context that other tools record. */
export function quoteOf({ before, passage: { start, end } }: EditCase, manner: 'ours' | 'plain'): QuoteSelector {
  if (manner === 'ours') return describe(before, { start, end }).quote;
  return {
    exact: before.slice(start, end),
    prefix: before.slice(Math.max(0, start - PLAIN_CONTEXT), start),
    suffix: before.slice(end, end + PLAIN_CONTEXT),
  };
}
