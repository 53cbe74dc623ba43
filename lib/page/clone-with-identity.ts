import { flatCopies } from './flat-copies.ts';

/** A copy of a document whose text nodes know their originals. */
export interface IdentityClone {
  readonly document: Document;
  /** The live node a copied text node was made from; undefined for one that was made later. */
  liveNode(copy: Text): Text | undefined;
}

const SHOW_TEXT = 4;

/**
 * Clones a document for Readability 0.6.0, which changes what it is given, and keeps for every text node of the
 * copy the live one. All that Readability does to the text it keeps is to move its nodes, once the tidying at its end is left
 * out (`extract-article`), which would make new ones of links with a `javascript:` address. One place is left: a retry sets
 * the body's `innerHTML` from the string it saved at the start. An own property on the copy's body keeps a deep clone
 * instead of the string, and restores a clone of it. (That also spares the parsing.)
 * A copy holds neither shadow roots nor frames' pages: where there are any (`hasInnerTrees`), it is made node by node, in
 * the order in which they are shown. Both rest on internals of that version, so it is pinned, and `extract-article` aligns by text what has no original.
 */
export function cloneWithIdentity(document: Document, hasInnerTrees = false): IdentityClone {
  const live = new Map<Node, Text>();
  const copy = document.cloneNode(true) as Document;
  if (hasInnerTrees && document.body !== null && copy.body !== null)
    copy.body.replaceChildren(...flatCopies(document.body, copy, (twin, original) => live.set(twin, original)));
  else pair(document, copy, (original) => original);
  if (copy.body !== null) keepBodyAsNodes(copy.body);
  return { document: copy, liveNode: (node) => live.get(node) };

  /** Walks two equal trees side by side. */
  function pair(from: Node, to: Node, liveOf: (original: Text) => Text | undefined): void {
    const originals = document.createTreeWalker(from, SHOW_TEXT);
    const copies = copy.createTreeWalker(to, SHOW_TEXT);
    while (true) {
      const original = originals.nextNode() as Text | null;
      const twin = copies.nextNode();
      if (original === null || twin === null) return;
      const node = liveOf(original);
      if (node !== undefined) live.set(twin, node);
    }
  }

  function keepBodyAsNodes(body: HTMLElement): void {
    let kept: Node | null = null;
    Object.defineProperty(body, 'innerHTML', {
      get() {
        kept = body.cloneNode(true);
        pair(body, kept, (original) => live.get(original));
        return '';
      },
      set() {
        if (kept === null) return;
        const restored = kept.cloneNode(true);
        pair(kept, restored, (original) => live.get(original));
        body.replaceChildren(...restored.childNodes);
      },
    });
  }
}
