import type { Page } from 'playwright-core';
import type { Box, ElementPattern } from './box.ts';

/**
 * The boxes of elements that match, closed shadow roots included, in document order; those without a box left out.
 * Frames of other origins are not entered: Playwright's own `page.frames()` reaches these.
 */
export async function boxesOf(page: Page, pattern: ElementPattern): Promise<Box[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const boxes: Box[] = [];
    for (const node of nodes) {
      if (node.localName !== pattern.name || !hasAttributes(node.attributes ?? [], pattern.attributes ?? {})) continue;
      // An element that is not displayed has no box model.
      const model = await session.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
      if (model === null) continue;
      const [x = 0, y = 0] = model.model.border;
      boxes.push({ x, y, width: model.model.width, height: model.model.height });
    }
    return boxes;
  } finally {
    await session.detach();
  }
}

/** CDP gives attributes as one list: name, value, name, value. */
function hasAttributes(list: readonly string[], wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([name, part]) =>
    list.some((value, index) => index % 2 === 1 && list[index - 1] === name && value.includes(part)),
  );
}
