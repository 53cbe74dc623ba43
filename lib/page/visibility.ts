import { outerElement } from './composed-tree.ts';

/**
 * Which elements a reader can see. `rendered` asks the browser; `markup` goes by attributes alone, for documents
 * without style (linkedom) and for comparing the two.
 */
export type Visibility = 'rendered' | 'markup';

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Whether an element and all within it is hidden by its own attributes: `hidden`, an inline style, a closed dialog. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/**
 * Whether the browser renders the text directly in this element. Text in a closed `<details>` counts as
 * rendered: it is one click away, and a note on it must not come and go with the click.
 */
export function isTextRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible') return false;
  // `display: contents` has no box of its own; its text is rendered where its parent's is.
  if (style.display === 'contents') {
    const outer = outerElement(element);
    return outer !== null && isTextRendered(outer);
  }
  return element.closest('details:not([open])') !== null && !hasHiddenAncestor(element);
}

/** `display: none` is not inherited, so it shows only on the element that has it. */
function hasHiddenAncestor(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = outerElement(at)) {
    if (getComputedStyle(at).display === 'none') return true;
  }
  return false;
}
