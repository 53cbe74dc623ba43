import type { Span } from '../text/span.ts';

/** Long enough to stand in a page once; shorter pieces are looked up only near the last one found. */
const ANCHOR_LENGTH = 32;
/** How far ahead of the last piece a short one may lie. */
const REACH = 400;

/**
 * Finds pieces of text, given in reading order, in a longer text that holds them in the same order: the way back
 * from extracted words to the page where node identity is lost. Long pieces that stand in the text exactly once are
 * anchors; the rest are looked for after the piece before and before the next anchor. Null where a piece is not found.
 */
export function alignText(pieces: readonly string[], text: string): (Span | null)[] {
  const anchors = pieces.map((piece) => (piece.length >= ANCHOR_LENGTH ? onlyPlace(piece, text) : -1));
  const limits = limitsBefore(anchors, text.length);
  let cursor = 0;
  return pieces.map((piece, index) => {
    if (piece === '') return null;
    const anchor = anchors[index] ?? -1;
    const limit = limits[index] ?? text.length;
    const start = anchor >= cursor ? anchor : text.indexOf(piece, cursor);
    const reach = piece.length >= ANCHOR_LENGTH ? limit : Math.min(limit, cursor + REACH);
    if (start < 0 || (start !== anchor && start > reach)) return null;
    cursor = start + piece.length;
    return { start, end: cursor };
  });
}

function onlyPlace(piece: string, text: string): number {
  const first = text.indexOf(piece);
  return first >= 0 && text.indexOf(piece, first + 1) < 0 ? first : -1;
}

/** For each piece, where the next anchor after it stands. */
function limitsBefore(anchors: readonly number[], end: number): number[] {
  const limits: number[] = [];
  let next = end;
  for (let index = anchors.length - 1; index >= 0; index -= 1) {
    limits[index] = next;
    const anchor = anchors[index] ?? -1;
    if (anchor >= 0) next = anchor;
  }
  return limits;
}
