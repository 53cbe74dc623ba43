/** Where the selection toolbar goes. */

/** The line box at the end of the selection that the reader let go of, in client pixels. */
export interface SelectionEnd {
  /** The caret's place on that line. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** What must fit in what, and which way the selection was made. */
export interface ToolbarRoom {
  readonly size: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  /** Made from the end to the beginning: the toolbar then lies above, out of the way of the pointer. */
  readonly backwards: boolean;
}

const GAP = 8;

/** The top left corner in client pixels: at the end of the selection, below it (above when made backwards), inside the viewport. */
export function placeToolbar(
  end: SelectionEnd,
  { size, viewport, backwards }: ToolbarRoom,
): { left: number; top: number } {
  const above = end.top - GAP - size.height;
  const below = end.bottom + GAP;
  const fitsAbove = above >= GAP;
  const fitsBelow = below + size.height + GAP <= viewport.height;
  const top = (backwards ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove) ? above : below;
  const left = Math.max(GAP, Math.min(end.x - size.width / 2, viewport.width - size.width - GAP));
  return { left, top };
}
