import { type Span, trimmed } from '../text/span.ts';
import { isEditable } from './element-kind.ts';
import type { TextMap } from './text-map.ts';

/** What is selected in a page. */
export interface Selected {
  readonly range: AbstractRange;
  /** Whether the reader selected from the end to the beginning. */
  readonly backwards: boolean;
  /** Ends the selection. */
  clear(): void;
}

/**
 * What the reader has selected: in the document, or in the trees of `roots` within it (shadow roots, bodies of frames). Of
 * several frames the one that has the focus is asked. Null where nothing is selected.
 */
export function selectedIn(document: Document, roots: readonly Node[] = []): Selected | null {
  const shadowRoots = roots.filter((root): root is ShadowRoot => 'host' in root);
  for (const within of [...framesAmong(roots).filter((frame) => frame.hasFocus()), document]) {
    const selection = within.getSelection();
    const range = selection && selectedRange(selection, shadowRoots);
    if (!selection || !range || range.collapsed) continue;
    const atStart = range.startContainer === selection.focusNode && range.startOffset === selection.focusOffset;
    return {
      range,
      backwards: selection.direction === 'backward' || atStart,
      clear: () => selection.removeAllRanges(),
    };
  }
  return null;
}

/** The pages of frames among the trees that were read. */
export function framesAmong(roots: readonly Node[]): Document[] {
  const bodies = roots.filter((root) => !('host' in root));
  return [...new Set(bodies.map(({ ownerDocument }) => ownerDocument).filter((page) => page !== null))];
}

/** A shadow root tells what is selected in it only to those who name the root. */
function selectedRange(selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange | null {
  const [composed] = shadowRoots.length > 0 ? (selection.getComposedRanges?.({ shadowRoots }) ?? []) : [];
  return composed ?? (selection.rangeCount > 0 ? selection.getRangeAt(0) : null);
}

/**
 * The passage the reader has selected, less white space at its edges. Null where nothing is selected, where it is no
 * page text, and in fields: what a reader types is not the page. `text` is the page text of the same reading.
 */
export function selectedSpan(document: Document, map: TextMap, text: string, roots: readonly Node[] = []): Span | null {
  const range = selectedIn(document, roots)?.range;
  if (!range || isInField(range.startContainer) || isInField(range.endContainer)) return null;
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
