import type { BlockType, PageText } from '../text/page-text.ts';
import { blockTypeWithin, isBlock, isEditable, isWithoutProse } from './element-kind.ts';
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

/** A link and the runs of text within it. */
export interface WalkedLink {
  readonly element: Element;
  readonly firstRun: number;
  readonly endRun: number;
}

interface Frame {
  readonly element: Element;
  readonly block: Element;
  readonly type: BlockType | null;
  readonly firstRun: number;
}

const TEXT = 3;
const ELEMENT = 1;
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
  let checked: Element | null = null;
  let checkedVisible = false;
  let frame: Frame = { element: root, block: root, type: null, firstRun: 0 };
  let node: Node | null = root.firstChild;
  let steps = 0;

  const isVisible = (element: Element): boolean => {
    if (visibility === 'markup') return true;
    if (element !== checked) {
      checked = element;
      checkedVisible = isTextRendered(element);
    }
    return checkedVisible;
  };
  const skip = (element: Element): boolean => {
    if (isWithoutProse(element.localName)) return true;
    if (isEditable(element)) return true;
    return visibility === 'markup' && isHiddenByMarkup(element);
  };

  while (true) {
    while (node === null) {
      if (frame.element.localName === 'a' && builder.runCount() > frame.firstRun)
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
      const text = node as Text;
      if ((/\S/.test(text.data) || builder.wantsSpace(frame.block)) && isVisible(frame.element))
        builder.addText(text, frame.block, frame.type);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') builder.addLineBreak();
      else if (name === 'hr') builder.endBlock();
      else if (skip(element)) builder.addGap();
      else {
        stack.push(frame);
        const starts = isBlock(name);
        frame = {
          element,
          block: starts ? element : frame.block,
          type: starts ? blockTypeWithin(name, frame.type) : frame.type,
          firstRun: builder.runCount(),
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
