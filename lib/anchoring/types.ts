/**
 * Where a note points, and what became of the place. W3C Web Annotation selectors over PageText
 * (https://www.w3.org/TR/annotation-model/#selectors), in UTF-16 units.
 */
import type { Span } from '../text/span.ts';

/** W3C TextQuoteSelector without its `type`. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector without its `type`: a hint, never an address. */
export interface PositionSelector {
  readonly start: number;
  readonly end: number;
}

/** What a note, a draft or a dismissal is about. */
export interface Target {
  readonly quote: QuoteSelector;
  readonly position: PositionSelector;
  /** The version of the normal form in which the position was taken. */
  readonly normalForm: number;
}

/** What became of a quote on the page as it is now. */
export type MatchOutcome =
  /** The normalised words stand there. */
  | { readonly status: 'found'; readonly span: Span; readonly score: number }
  /** Approximate, above the cut-off: the wording differs. */
  | { readonly status: 'changed'; readonly span: Span; readonly score: number }
  /** The best places are equally good: no place. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly Span[]; readonly score: number }
  /** No place; kept, listed, retried. `score` is that of the best place that was refused, 0 where there was none. */
  | { readonly status: 'lost'; readonly score: number };
