/**
 * Quotations: which marks pair, what stands between them, and whether it reads as speech or as a scare quote or title.
 * Only the outermost quotation is given; quotations inside it belong to it. Nothing leaks out of a paragraph, save that
 * a quotation goes on where the next paragraph opens with a mark although none has closed.
 */
import type { ArticleText } from './article-text.ts';
import { MARKS, type MarkFamily, roleOfMark } from './quotation-marks.ts';
import type { Span } from './span.ts';

/** One quotation within one block. */
export interface Quotation {
  readonly block: number;
  /** Marks included. */
  readonly span: Span;
  /** Less the marks. */
  readonly inner: Span;
  /** False where the closing mark is missing: the quotation then ends with its paragraph. */
  readonly closed: boolean;
  /** True where it goes on from the paragraph before. */
  readonly continued: boolean;
  /** False for scare quotes, titles and nicknames. */
  readonly speech: boolean;
}

/** All outermost quotations, in reading order. */
export function findQuotations(article: ArticleText): Quotation[] {
  const found: Quotation[] = [];
  article.blocks.forEach(({ span }, block) => {
    const before = found.at(-1);
    const open = before !== undefined && !before.closed && before.block === block - 1;
    const opening = openingMark(article.text, span);
    const continued = open && opening !== undefined;
    for (const pair of pairsIn(article.text, span, article.blocks[block + 1]?.span)) {
      const inner = { start: pair.open.end, end: pair.close?.start ?? span.end };
      found.push({
        block,
        span: { start: pair.open.start, end: pair.close?.end ?? span.end },
        inner,
        closed: pair.close !== undefined,
        continued: continued && pair.open.start === opening?.start,
        speech: readsAsSpeech(article.text.slice(inner.start, inner.end)),
      });
    }
  });
  return found;
}

interface Pair {
  readonly open: Span;
  readonly close: Span | undefined;
}

function pairsIn(text: string, block: Span, next: Span | undefined): Pair[] {
  const pairs: Pair[] = [];
  let open: { readonly span: Span; readonly family: MarkFamily } | undefined;
  MARKS.lastIndex = block.start;
  for (let match = MARKS.exec(text); match !== null && match.index < block.end; match = MARKS.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const mark = roleOfMark(text, block, span, open?.family);
    if (open !== undefined && mark.role === 'close' && mark.family === open.family) {
      pairs.push({ open: open.span, close: span });
      open = undefined;
    } else if (mark.role === 'open' && (open === undefined || mark.family === open.family)) {
      // A second opening mark of the same family: the first was never closed, and nobody can say where it ended.
      open = { span, family: mark.family };
    }
  }
  if (open !== undefined && open.family !== 'single' && endsOpen(text, open.span, block, next)) {
    pairs.push({ open: open.span, close: undefined });
  }
  return pairs;
}

/** Whether an unclosed quotation holds to the end of its paragraph: it opens it, or the next paragraph goes on. */
function endsOpen(text: string, open: Span, block: Span, next: Span | undefined): boolean {
  if (open.start === block.start) return true;
  return next !== undefined && openingMark(text, next) !== undefined;
}

function openingMark(text: string, block: Span): Span | undefined {
  MARKS.lastIndex = block.start;
  const match = MARKS.exec(text);
  if (match === null || match.index !== block.start) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  const mark = roleOfMark(text, block, span, undefined);
  return mark.role === 'open' && mark.family !== 'single' ? span : undefined;
}

/** Words below which marks only set a word apart: "so-called 'deep state' officials". */
const SPEECH_WORDS = 4;

function readsAsSpeech(inner: string): boolean {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const title =
    words.length < 9 && long.length > 1 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && !/[.!?]$/.test(inner);
  if (title) return false;
  return words.length >= SPEECH_WORDS || (words.length > 1 && /[.!?…—–-]$/.test(inner));
}
