import type { Block, PageText } from '../text/page-text.ts';
import { lengthOf, textOf } from '../text/span.ts';

/** A block from this length on is prose, which may belong to the article. */
const PROSE = 80;

/**
 * The article in a page that is read again, told from the last reading alone: where every block it was taken from still
 * stands, in the same order, and no prose has come that was not there, only its places have moved. (A clock, a counter or a
 * list of headlines beside the article changes the page all day, and never what its article is.) Null where the article
 * must be sought anew.
 */
export function carryArticle(before: PageText, article: readonly Block[], now: PageText): Block[] | null {
  if (before.text === now.text) return [...article];
  const [was, is] = [placesByWords(before), placesByWords(now)];
  for (const [words] of is) if (words.length >= PROSE && !was.has(words)) return null;
  const carried: Block[] = [];
  let next = 0;
  let last = -1;
  for (const { span } of before.blocks) {
    const parts: Block[] = [];
    for (let part = article[next]; part !== undefined && part.span.start < span.end; part = article[next]) {
      parts.push(part);
      next += 1;
    }
    if (parts.length === 0) continue;
    const words = textOf(before.text, span);
    const [from, to] = [was.get(words) ?? [], is.get(words) ?? []];
    // Words that stand more or less often than before: which of them are the article's is open.
    if (from.length !== to.length) return null;
    const start = to[from.indexOf(span.start)] ?? -1;
    if (start <= last) return null;
    last = start;
    for (const part of parts) {
      const moved = part.span.start - span.start + start;
      carried.push({ type: part.type, span: { start: moved, end: moved + lengthOf(part.span) } });
    }
  }
  return carried;
}

/** Where each block's words stand, by the words. */
function placesByWords({ text, blocks }: PageText): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { span } of blocks) {
    const words = textOf(text, span);
    const known = places.get(words);
    if (known === undefined) places.set(words, [span.start]);
    else known.push(span.start);
  }
  return places;
}
