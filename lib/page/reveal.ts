import type { Span } from '../text/span.ts';
import type { Painter } from './paint.ts';
import { linesOf } from './place-rect.ts';
import type { TextMap } from './text-map.ts';

/**
 * Scrolls a span to the middle of the window, and of every box of the page that scrolls around it, then flashes it.
 * Smoothly, unless the reader's system asks for less motion. False where the span is not rendered now.
 */
export function reveal(document: Document, map: TextMap, span: Span, painter: Painter): boolean {
  const first = linesOf(map, span)[0];
  const start = map.stretchesOf(span)[0]?.start.node.parentElement;
  if (first === undefined || !start) return false;
  // A page behind another tab does not move smoothly: it would not move at all.
  const calm = document.visibilityState === 'hidden' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  let top = first.top;
  for (let box: Element | null = start; box !== null; box = box.parentElement) {
    if (!scrolls(box)) continue;
    const view = box === document.scrollingElement ? { top: 0, height: innerHeight } : box.getBoundingClientRect();
    const wanted = top - view.top - view.height / 2;
    const before = box.scrollTop;
    const after = Math.max(0, Math.min(before + wanted, box.scrollHeight - box.clientHeight));
    box.scrollTo({ top: after, behavior: calm ? 'instant' : 'smooth' });
    // What is around this box sees the span where it will be.
    top -= after - before;
  }
  painter.flash(span);
  return true;
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  return element === element.ownerDocument.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
}
