import type { BlockType, PageText } from '../text/page-text.ts';
import { blockTypeWithin, elementKind, isEditable } from './element-kind.ts';
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
}

/** A link and the runs of text within it, which may begin with the space before it. */
export interface WalkedLink {
  readonly element: Element;
  readonly firstRun: number;
  readonly endRun: number;
}

interface Frame {
  readonly element: Element;
  readonly isLink: boolean;
  readonly block: Element;
  readonly type: BlockType | null;
  readonly firstRun: number;
  readonly sight: Sight;
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

/**
 * Walks the rendered text below `root` in document order and yields between steps. The walk is iterative, since
 * pages nest deeper than the stack allows. Where the page takes a node away between two steps, the walk goes on
 * from the nearest place that still stands.
 */
export function* walkPage(root: Element, visibility: Visibility): Generator<void, WalkedPage> {
  const builder = createPageTextBuilder();
  const links: WalkedLink[] = [];
  const stack: Frame[] = [];
  let frame: Frame = { element: root, isLink: false, block: root, type: null, firstRun: 0, sight: { element: root } };
  let node: Node | null = root.firstChild;
  let steps = 0;

  const isVisible = ({ sight }: Frame): boolean => {
    if (visibility === 'markup') return true;
    sight.seen ??= isTextRendered(sight.element);
    return sight.seen;
  };
  // Asking every element for an attribute that next to no page has would cost a tenth of the walk.
  const hasFields = root.querySelector('[contenteditable]') !== null;
  const isSkipped = (element: Element): boolean =>
    (hasFields && isEditable(element)) || (visibility === 'markup' && isHiddenByMarkup(element));

  while (true) {
    while (node === null) {
      if (frame.isLink && builder.runCount() > frame.firstRun)
        links.push({ element: frame.element, firstRun: frame.firstRun, endRun: builder.runCount() });
      const outer = stack.pop();
      if (outer === undefined) {
        const { pageText, runs, blockElements } = builder.finish();
        return { pageText, runs, links, blockElements };
      }
      node = frame.element.nextSibling;
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
      else if (kind.skipped || isSkipped(element)) builder.addGap();
      else {
        stack.push(frame);
        frame = {
          element,
          isLink: name === 'a',
          block: kind.block ? element : frame.block,
          type: kind.block ? blockTypeWithin(kind.type, frame.type) : frame.type,
          firstRun: builder.runCount(),
          sight: kind.block || isStyled(element) ? { element } : frame.sight,
        };
        node = element.firstChild;
        steps += 1;
        if (steps % NODES_A_STEP === 0) yield;
        continue;
      }
    }
    const current: Node = node;
    node = current.nextSibling;
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
