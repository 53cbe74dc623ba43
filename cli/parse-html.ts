import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';

type ParsedNode = DefaultTreeAdapterMap['childNode'];
type ParsedParent = DefaultTreeAdapterMap['parentNode'];

/**
 * Makes a document of HTML as a browser would: parse5 follows the HTML standard to the letter, which linkedom's own
 * parser does not, and linkedom gives the tree a DOM. Never fails: any string is some page.
 */
export function parseHtml(html: string): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const parsed = parse(html, { scriptingEnabled: true });
  const root = parsed.childNodes.find((node) => node.nodeName === 'html') as ParsedParent | undefined;
  if (root !== undefined) {
    copyAttributes(root, document.documentElement);
    document.documentElement.replaceChildren();
    copyChildren(root, document.documentElement, document);
  }
  return document;
}

/** Browsers nest no deeper than this and put what is deeper beside it; without it a hostile page takes minutes to read. */
const MAX_DEPTH = 512;

/** Copies without recursion, since pages nest deeper than the stack allows. */
function copyChildren(root: ParsedParent, target: Element, document: Document): void {
  const open: [ParsedParent, Element, number][] = [[root, target, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [from, to, depth] = next;
    for (const child of from.childNodes) {
      const copy = copyOf(child, document);
      if (copy === null) continue;
      to.appendChild(copy);
      if (defaultTreeAdapter.isElementNode(child))
        open.push([child, depth < MAX_DEPTH ? (copy as Element) : to, Math.min(depth + 1, MAX_DEPTH)]);
    }
  }
}

function copyOf(node: ParsedNode, document: Document): Node | null {
  if (defaultTreeAdapter.isTextNode(node)) return document.createTextNode(node.value);
  if (!defaultTreeAdapter.isElementNode(node)) return null;
  const element = document.createElement(node.tagName);
  copyAttributes(node, element);
  return element;
}

function copyAttributes(from: ParsedParent, to: Element): void {
  if (!('attrs' in from)) return;
  for (const { name, value } of from.attrs) to.setAttribute(name, value);
}
