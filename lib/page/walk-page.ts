import type { BlockType, PageText } from '../text/page-text.ts';
import { blockTypeWithin, elementKind, isEditable } from './element-kind.ts';
import { isFootnoteMark } from './footnote-mark.ts';
import { createPageTextBuilder, type Runs } from './page-text-builder.ts';
import { isHiddenByMarkup, isTextRendered, type Visibility } from './visibility.ts';

/** What one walk over the page gives. */
export interface WalkedPage {
  readonly pageText: PageText;
  readonly runs: Runs;
  /** Links in document order; their runs are `firstRun` up to, not including, `endRun`. */
  readonly links: readonly WalkedLink[];
  /** For each block of the page text, in the same order, the element it stands in. */
  readonly blockElements: readonly Element[];
  /** Open shadow roots and the bodies of same-origin frames that were walked: their changes do not reach the document. */
  readonly roots: readonly Node[];
}

/** A link and the runs of text within it, which may begin with the space before it. */
export interface WalkedLink {
  readonly element: Element;
  readonly firstRun: number;
  readonly endRun: number;
}

/** What an element shows in place of its own children. */
interface InnerTree {
  readonly first: Node | null;
  /** For the nodes a slot shows, which are nobody's neighbours: the one after each. */
  readonly next?: ReadonlyMap<Node, Node | null>;
}

interface Frame {
  readonly element: Element;
  readonly isLink: boolean;
  readonly block: Element;
  readonly type: BlockType | null;
  readonly firstRun: number;
  readonly sight: Sight;
  /** What it shows where that is not its own children: a shadow root, the nodes of a slot, a frame's page. */
  readonly inner: InnerTree | null;
}

/**
 * An element whose visibility decides for its text, asked at most once. Asking the browser is the dearest step of the
 * walk, so an inline element without class, id or style is taken to be as visible as its parent.
 */
interface Sight {
  readonly element: Element;
  seen?: boolean;
}

const TEXT = 3;
const ELEMENT = 1;
const WORDS = /\S/;
/** How many nodes are walked between two pauses: about 2 ms on a slow machine. */
const NODES_A_STEP = 1000;

/** Text a frame must hold to be read: what an advertisement says is shorter. */
const FRAME_TEXT = 400;

/**
 * Walks the rendered text below `root` in the order it is shown in and yields between steps: open shadow roots in their
 * host's place, what is slotted in its slot's, same-origin frames where they stand. The walk is iterative, since
 * pages nest deeper than the stack allows. Where the page takes a node away between two steps, the walk goes on
 * from the nearest place that still stands.
 */
export function* walkPage(root: Element, visibility: Visibility): Generator<void, WalkedPage> {
  const builder = createPageTextBuilder();
  const links: WalkedLink[] = [];
  const roots: Node[] = [];
  const stack: Frame[] = [];
  const inner = innerTree(root, root.localName, roots);
  let frame: Frame = {
    element: root,
    isLink: false,
    block: root,
    type: null,
    firstRun: 0,
    sight: { element: root },
    inner,
  };
  let node: Node | null = inner === null ? root.firstChild : inner.first;
  let steps = 0;

  const isVisible = ({ sight }: Frame): boolean => {
    if (visibility === 'markup') return true;
    sight.seen ??= isTextRendered(sight.element);
    return sight.seen;
  };
  // Asking every element for an attribute that next to no page has would cost a tenth of the walk.
  const hasFields = root.querySelector('[contenteditable]') !== null;
  const isSkipped = (element: Element): boolean =>
    ((hasFields || roots.length > 0) && isEditable(element)) ||
    (visibility === 'markup' && isHiddenByMarkup(element)) ||
    isFootnoteMark(element, element.localName);

  while (true) {
    while (node === null) {
      if (frame.isLink && builder.runCount() > frame.firstRun)
        links.push({ element: frame.element, firstRun: frame.firstRun, endRun: builder.runCount() });
      const outer = stack.pop();
      if (outer === undefined) {
        const { pageText, runs, blockElements } = builder.finish();
        return { pageText, runs, links, blockElements, roots };
      }
      // No range reaches from one tree into another.
      if (frame.inner) builder.addGap();
      node = after(frame.element, outer);
      frame = outer;
    }
    if (node.nodeType === TEXT) {
      const data = (node as Text).data;
      if ((WORDS.test(data) || builder.wantsSpace(frame.block)) && isVisible(frame))
        builder.addText(node as Text, data, frame.block, frame.type);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const name = element.localName;
      const kind = elementKind(name);
      if (name === 'br') builder.addLineBreak();
      else if (name === 'hr') builder.endBlock();
      else if ((kind.skipped && name !== 'iframe') || isSkipped(element)) builder.addGap();
      else {
        const inner = innerTree(element, name, roots);
        if (inner !== null || kind.skipped) builder.addGap();
        if (kind.skipped && inner === null) {
          node = after(element, frame);
          continue;
        }
        stack.push(frame);
        frame = {
          element,
          isLink: name === 'a',
          block: kind.block ? element : frame.block,
          type: kind.block ? blockTypeWithin(kind.type, frame.type) : frame.type,
          firstRun: builder.runCount(),
          sight: kind.block || isStyled(element) ? { element } : frame.sight,
          inner,
        };
        node = inner === null ? element.firstChild : inner.first;
        steps += 1;
        if (steps % NODES_A_STEP === 0) yield;
        continue;
      }
    }
    const current: Node = node;
    node = after(current, frame);
    steps += 1;
    if (steps % NODES_A_STEP === 0) {
      yield;
      // A node taken away while we waited has no next sibling any more; its parent's rest is skipped at worst.
      if (node !== null && node.parentNode === null) node = null;
    }
  }
}

function isStyled(element: Element): boolean {
  return (
    element.hasAttribute('class') ||
    element.id !== '' ||
    element.hasAttribute('style') ||
    element.hasAttribute('hidden')
  );
}

function after(node: Node, { inner }: Frame): Node | null {
  return inner?.next === undefined ? node.nextSibling : (inner.next.get(node) ?? null);
}

/** Asked of every element, so the names that can have a tree of their own are told apart first. */
function innerTree(element: Element, name: string, roots: Node[]): InnerTree | null {
  if (name === 'iframe') return framedPage(element as HTMLIFrameElement, roots);
  if (name === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    const next = new Map(slotted.map((node, index) => [node, slotted[index + 1] ?? null]));
    return slotted.length === 0 ? null : { first: slotted[0] ?? null, next };
  }
  const root = MAY_HOST.test(name) ? element.shadowRoot : null;
  if (!root) return null;
  roots.push(root);
  return { first: root.firstChild };
}

/** Custom elements, and the few of HTML's own that sites hang a shadow root on. */
const MAY_HOST = /-|^(?:div|article|main|section|body)$/;

function framedPage(frame: HTMLIFrameElement, roots: Node[]): InnerTree | null {
  // Null for a page of another origin.
  const body = frame.contentDocument?.body;
  if (!body || (body.textContent ?? '').length < FRAME_TEXT) return null;
  roots.push(body);
  return { first: body };
}
