/** A half-open stretch of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that must lie inside a text of the given length; anything else is a bug of the caller. */
export function spanWithin(length: number, start: number, end: number): Span {
  if (start < 0 || end < start || end > length)
    throw new RangeError(`span ${start}..${end} lies outside a text of ${length}`);
  return { start, end };
}

/** The words a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span around all given ones. Throws `RangeError` when there is none. */
export function hull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('the hull of no spans');
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** How many units two spans share. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** How many units the spans of two lists share, pair by pair. */
export function sharedLengthOfAll(one: readonly Span[], other: readonly Span[]): number {
  return one.reduce((sum, a) => other.reduce((more, b) => more + sharedLength(a, b), sum), 0);
}

/** Number of units in several spans. */
export function lengthOfAll(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + lengthOf(span), 0);
}

/** Number of units in a span. */
export function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** The same span, less the white space at its edges. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Orders spans as a reader meets them: by start, the longer first where two start together. */
export function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
