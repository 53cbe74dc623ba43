/**
 * What one mark does where it stands: opens, closes, or is no quotation mark at all (apostrophe, inch, foot, decade).
 * Curly marks typed the wrong way round are read by their surroundings.
 */
import type { Span } from './span.ts';

/** Marks that pair with each other. */
export type MarkFamily = 'double' | 'single' | 'guillemet';

/** What a mark does. */
export interface MarkRole {
  readonly role: 'open' | 'close' | 'none';
  readonly family: MarkFamily;
}

/** Every sign that may be a quotation mark; sticky state is the caller's (`lastIndex`). */
export const MARKS = /["“”„‟«»]|''|``|’’|‘‘|['‘’‚‛]/g;

const NONE: MarkRole = { role: 'none', family: 'single' };

/** The role of the mark at `span` within its block; `inside` is the family of the quotation it stands in, if any. */
export function roleOfMark(text: string, block: Span, span: Span, inside: MarkFamily | undefined): MarkRole {
  const mark = text.slice(span.start, span.end);
  const before = span.start > block.start ? text.charAt(span.start - 1) : ' ';
  const after = span.end < block.end ? text.charAt(span.end) : ' ';
  if (mark === '«' || mark === '»') return guillemet(mark, before, after);
  if (mark.length === 1 && /['‘’‚‛]/.test(mark)) {
    // Within double marks a single one is a nested quotation or an apostrophe: neither matters here.
    if (inside === 'double' || inside === 'guillemet') return NONE;
    return single(text, block, span, mark, before, after, inside);
  }
  return double(mark, before, after, inside);
}

function double(mark: string, before: string, after: string, inside: MarkFamily | undefined): MarkRole {
  const opens = BEFORE_OPEN.test(before) && !AFTER_CLOSE.test(after);
  const closes = AFTER_CLOSE.test(after) && !BEFORE_OPEN.test(before);
  if (inside !== 'double') {
    // 27" screens: an inch mark follows its number.
    if (/\d/.test(before) && mark === '"') return { role: 'none', family: 'double' };
    const opening = mark === '“' || mark === '„' || mark === '‟' || mark === '``' || mark === '‘‘';
    if (opening ? !closes : opens) return { role: 'open', family: 'double' };
    return { role: 'none', family: 'double' };
  }
  if (mark === '“' || mark === '„' || mark === '‟' || mark === '``' || mark === '‘‘') {
    return { role: closes ? 'close' : 'open', family: 'double' };
  }
  if (mark === '”' || mark === '’’') return { role: 'close', family: 'double' };
  // A straight mark that plainly opens, while one is open: the first was never closed.
  return { role: opens && before !== '(' ? 'open' : 'close', family: 'double' };
}

function guillemet(mark: string, before: string, after: string): MarkRole {
  // German turns them round: »so«. What stands at a word's start opens.
  if (BEFORE_OPEN.test(before) && (mark === '«' || !AFTER_CLOSE.test(after)))
    return { role: 'open', family: 'guillemet' };
  return { role: 'close', family: 'guillemet' };
}

function single(
  text: string,
  block: Span,
  span: Span,
  mark: string,
  before: string,
  after: string,
  inside: MarkFamily | undefined,
): MarkRole {
  if (inside === 'single') {
    const closes = AFTER_CLOSE.test(after) && !/\s/.test(before) && mark !== '‘';
    return closes && !isPossessive(text, block, span, before) ? { role: 'close', family: 'single' } : NONE;
  }
  if (!BEFORE_OPEN.test(before) || !/[\p{L}“"¿¡]/u.test(after) || mark === '’') return NONE;
  if (CLIPPED.test(text.slice(span.end, span.end + 8))) return NONE;
  return closesLater(text, block, span) ? { role: 'open', family: 'single' } : NONE;
}

/** "the officials’ claims ... ’": a plural's apostrophe, told by a later mark that closes. */
function isPossessive(text: string, block: Span, span: Span, before: string): boolean {
  return before === 's' && /^\s\p{Ll}/u.test(text.slice(span.end, span.end + 2)) && closesLater(text, block, span);
}

function closesLater(text: string, block: Span, span: Span): boolean {
  return /[^\s]['’](?=[\s.,;:!?)\]—–-]|$)/.test(text.slice(span.end, block.end));
}

const BEFORE_OPEN = /[\s([{—–\-/:'"‘“«]/;
const AFTER_CLOSE = /[\s.,;:!?)\]}—–\-/'"’”»]/;
/** 'tis, 'em, 'cause: words that begin with an apostrophe. */
const CLIPPED = /^(?:tis|twas|em|cause|til|till|bout|n|round)\b/i;
