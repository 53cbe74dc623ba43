import type { Block } from '../text/page-text.ts';
import { lengthOf } from '../text/span.ts';
import { outerElement } from './composed-tree.ts';

/** A block shorter than this says nothing about where the article is. */
const LONG_BLOCK = 40;
/** A container that holds this share of all long text is chosen over its parent. */
const SHARE = 0.7;

/**
 * The smallest element that holds most of a page's long text, for pages in which Readability finds nothing.
 * `elements` are the blocks' own elements, in the same order. Null where no block is long.
 */
export function densestContainer(blocks: readonly Block[], elements: readonly Element[]): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  let deepest: Element | null = null;
  blocks.forEach((block, index) => {
    const length = lengthOf(block.span);
    if (length < LONG_BLOCK) return;
    total += length;
    for (let at: Element | null = elements[index] ?? null; at !== null; at = outerElement(at))
      weights.set(at, (weights.get(at) ?? 0) + length);
  });
  // Each heavy element holds more than half of the text, so all lie on one path and the deepest is the smallest.
  let depth = -1;
  for (const [element, weight] of weights) {
    if (weight < total * SHARE) continue;
    const own = depthOf(element);
    if (own > depth) {
      depth = own;
      deepest = element;
    }
  }
  return deepest;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = outerElement(element); at !== null; at = outerElement(at)) depth += 1;
  return depth;
}
