import type { Span } from '../text/span.ts';
import type { TextMap } from './text-map.ts';

/** The client rectangles of a span's lines, in reading order; empty where it is not rendered now. */
export function linesOf(map: TextMap, span: Span): DOMRect[] {
  return map
    .rangesOf(span)
    .flatMap((range) => {
      const { x, y } = frameOffset(range.startContainer.ownerDocument);
      return [...range.getClientRects()].map((box) =>
        x === 0 && y === 0 ? box : new DOMRect(box.x + x, box.y + y, box.width, box.height),
      );
    })
    .filter((box) => box.width > 0 && box.height > 0);
}

/** Where the page of a frame begins, in client pixels of the page around all frames. */
function frameOffset(document: Document | null): { readonly x: number; readonly y: number } {
  const frame = document?.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const outer = frameOffset(frame.ownerDocument);
  const box = frame.getBoundingClientRect();
  return { x: outer.x + box.x + frame.clientLeft, y: outer.y + box.y + frame.clientTop };
}

/** The client rectangle of a span's last line, where its card goes; null where it is not rendered now. */
export function endRect(map: TextMap, span: Span): DOMRect | null {
  return linesOf(map, span).at(-1) ?? null;
}

/** The first unit of page text at or below the window's top, so that views can follow the reader's scroll. */
export function firstOffsetInView(document: Document, map: TextMap): number {
  let low = 0;
  let high = map.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const box = lineAround(map, middle);
    // Text that is not rendered has no place: take what comes after it.
    if (box === null || box.bottom < 0) low = middle;
    else high = middle;
  }
  return document.documentElement.scrollTop === 0 && low <= 1 ? 0 : low;
}

/** How far a unit without a box (a newline, a space at a line's end) may be from one that has it. */
const NEAR = 8;

function lineAround(map: TextMap, offset: number): DOMRect | null {
  for (let at = offset; at < Math.min(offset + NEAR, map.length); at += 1) {
    const box = endRect(map, { start: at, end: at + 1 });
    if (box !== null) return box;
  }
  return null;
}
