/** Edits of a text at several places at once, and where a span of it stands afterwards. */
import type { Span } from '../../lib/text/span.ts';
import type { Edited } from './cases.ts';

/** A stretch of a text in other words; an insertion where the stretch is empty. */
export interface Change {
  readonly span: Span;
  readonly words: string;
}

/**
 * The text with the changes made; they must not overlap, nor lie across an edge of the passage. An insertion at an edge of
 * the passage stays outside it. A passage of which nothing is left is gone.
 */
export function spliced(text: string, passage: Span, changes: readonly Change[]): Edited {
  let result = '';
  let from = 0;
  let start = -1;
  let end = -1;
  const copyTo = (to: number): void => {
    if (start < 0 && passage.start >= from && passage.start < to) start = result.length + passage.start - from;
    if (end < 0 && passage.end > from && passage.end <= to) end = result.length + passage.end - from;
    result += text.slice(from, to);
    from = to;
  };
  for (const { span, words } of [...changes].sort((a, b) => a.span.start - b.span.start)) {
    copyTo(span.start);
    const isInside = span.start >= passage.start && span.end <= passage.end && span.start < span.end;
    if (start < 0 && isInside && span.start === passage.start) start = result.length;
    result += words;
    if (isInside && span.end === passage.end) end = result.length;
    from = span.end;
  }
  copyTo(text.length);
  return { text: result, truth: start < 0 || end <= start ? null : { start, end } };
}

/** Every match of an expression within a stretch of the text, changed. */
export function replacedIn(
  text: string,
  within: Span,
  expression: RegExp,
  change: (match: string) => string,
): Change[] {
  return [...text.slice(within.start, within.end).matchAll(expression)].map(({ index, 0: match }) => ({
    span: { start: within.start + index, end: within.start + index + match.length },
    words: change(match),
  }));
}
