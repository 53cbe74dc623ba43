import type { Span } from '../text/span.ts';
import type { TextMap } from './text-map.ts';

/** How far off the glyphs' boxes a click may be, in CSS pixels: the line of a mark hangs a little below them. */
const SLACK = 2;

/** The offset in the page text of the character under a point, in client pixels; null off any text. */
export function offsetAtPoint(
  document: Document,
  x: number,
  y: number,
  map: TextMap,
  roots: readonly Node[] = [],
): number | null {
  // Chromium looks into the shadow roots it is told of; Firefox looks into all.
  const shadowRoots = roots.filter((root) => 'host' in root) as ShadowRoot[];
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (caret === null || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const node = caret.offsetNode as Text;
  // A caret stands between two characters, and the browser offers the nearest line's one even for a click far beside it.
  for (const from of [caret.offset, caret.offset - 1]) {
    if (from >= 0 && from < node.length && isOver(document, node, from, x, y)) return map.offsetOf(node, from);
  }
  return null;
}

/**
 * The mark under a point in client pixels: the shortest, where several lie over one another; the first of two equal
 * ones. `marks` are in reading order, `roots` what else than the document text was read from. Null where there is none.
 */
export function hitTest<Mark extends { readonly span: Span }>(
  document: Document,
  x: number,
  y: number,
  map: TextMap,
  marks: readonly Mark[],
  roots: readonly Node[] = [],
): Mark | null {
  const offset = offsetAtPoint(document, x, y, map, roots);
  return offset === null ? null : markAt(offset, marks);
}

/** The shortest mark over an offset; `marks` are in reading order. */
export function markAt<Mark extends { readonly span: Span }>(offset: number, marks: readonly Mark[]): Mark | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let best: Mark | null = null;
  for (const mark of marks.slice(0, low)) {
    if (mark.span.end <= offset) continue;
    if (best === null || mark.span.end - mark.span.start < best.span.end - best.span.start) best = mark;
  }
  return best;
}

function isOver(document: Document, node: Text, from: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, from + 1);
  return [...range.getClientRects()].some(
    (box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}
