/** A rectangle in client pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of the card, in CSS pixels (look.md). */
export const CARD_WIDTH = 320;
const GAP = 8;
const MARGIN = 8;

/**
 * Where a card of the given height goes: at the end of the mark, below its last line, else above its first, never
 * over the marked words. `lines` are the client rectangles of the mark's lines, in reading order. Where neither side
 * has room the card stands below, and the page can be scrolled to it.
 */
export function placeCard(
  lines: readonly Box[],
  height: number,
  viewport: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number; readonly width: number } {
  const last = lines[lines.length - 1] ?? { left: MARGIN, top: MARGIN, right: MARGIN, bottom: MARGIN };
  const top = Math.min(...lines.map((line) => line.top), last.top);
  const bottom = Math.max(...lines.map((line) => line.bottom), last.bottom);
  const width = Math.min(CARD_WIDTH, viewport.width - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(last.right - width / 2, viewport.width - width - MARGIN));
  const below = bottom + GAP;
  const above = top - GAP - height;
  const fitsBelow = below + height + MARGIN <= viewport.height;
  const fitsAbove = above >= MARGIN;
  return { left, top: fitsBelow || !fitsAbove ? below : above, width };
}
