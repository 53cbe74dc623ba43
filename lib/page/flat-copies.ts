const TEXT = 3;
const ELEMENT = 1;

/**
 * Copies of what an element shows, as one tree: the content of open shadow roots in their host, slotted nodes in place of
 * their slot, and the bodies of same-origin frames as boxes. `pair` is told each text node's copy and original.
 */
export function flatCopies(root: Element, document: Document, pair: (copy: Text, original: Text) => void): Node[] {
  const made = document.createDocumentFragment();
  // A list instead of recursion: pages nest deeper than the stack allows.
  const open: { readonly original: Node; readonly into: Node }[] = [];
  const enter = (element: Element, into: Node): void => {
    for (const child of [...shownBy(element)].reverse()) open.push({ original: child, into });
  };
  enter(root, made);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { original, into } = next;
    if (original.nodeType === ELEMENT && (original as Element).localName === 'slot') {
      enter(original as Element, into);
      continue;
    }
    const copy = into.appendChild(copyOf(original, document));
    if (original.nodeType === TEXT) pair(copy as Text, original as Text);
    if (original.nodeType === ELEMENT) enter(original as Element, copy);
  }
  return [...made.childNodes];
}

function copyOf(original: Node, document: Document): Node {
  const isBox = /^(?:iframe|body)$/i.test(original.nodeName);
  return isBox ? document.createElement('div') : document.importNode(original, false);
}

/** The nodes an element shows where its children would be. */
function shownBy(element: Element): Iterable<Node> {
  if (element.localName === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes();
    return slotted.length > 0 ? slotted : element.childNodes;
  }
  if (element.localName === 'iframe') {
    const body = (element as HTMLIFrameElement).contentDocument?.body;
    return body ? [body] : [];
  }
  return (element.shadowRoot ?? element).childNodes;
}
