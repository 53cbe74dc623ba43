import { type Span, trimmed } from '../text/span.ts';
import { isEditable } from './element-kind.ts';
import type { TextMap } from './text-map.ts';

/**
 * The passage the reader has selected, less white space at its edges. Null where nothing is selected, where it is no
 * page text, and in fields: what a reader types is not the page. `text` is the page text of the same reading.
 */
export function selectedSpan(document: Document, map: TextMap, text: string): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (isInField(range.startContainer) || isInField(range.endContainer)) return null;
  return spanOfRange(range, map, text);
}

/** The page text within a range, trimmed; null where there is none. */
export function spanOfRange(range: AbstractRange, map: TextMap, text: string): Span | null {
  const start = map.offsetOf(range.startContainer, range.startOffset);
  const end = map.offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  const span = trimmed(text, { start, end });
  return span.end > span.start ? span : null;
}

function isInField(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (at.nodeType !== Node.ELEMENT_NODE) continue;
    const element = at as Element;
    if (/^(?:input|textarea|select|whence-ui)$/.test(element.localName) || isEditable(element)) return true;
  }
  return false;
}
