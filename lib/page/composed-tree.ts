/** The page as it is shown: shadow roots in their host's place, same-origin frames where they stand. */

const ELEMENT = 1;
const DOCUMENT = 9;

/** The element around a node: out of a shadow root it is the host, out of a frame's page the frame. Null at the top. */
export function outerElement(node: Node): Element | null {
  const { parentNode } = node;
  if (parentNode === null) return null;
  if (parentNode.nodeType === ELEMENT) return parentNode as Element;
  if (parentNode.nodeType === DOCUMENT) return (parentNode as Document).defaultView?.frameElement ?? null;
  return (parentNode as ShadowRoot).host ?? null;
}

/** Whether an element is, or holds, a node. */
export function surrounds(element: Element, node: Node | null): boolean {
  if (node === null || element === node || element.contains(node)) return node !== null;
  // A node of the same tree is never further out.
  if (element.getRootNode() === node.getRootNode()) return false;
  for (let at = outerElement(node); at !== null; at = outerElement(at)) if (at === element) return true;
  return false;
}
