import type { Block, BlockType, PageText } from '../text/page-text.ts';
import { isSentenceSeparated } from './line-break.ts';
import { normalise } from './normal-form.ts';

/**
 * Runs of page text that were copied unit by unit out of one text node. Parallel arrays, in text order;
 * units of the text that no run covers (newlines between blocks, a space made from `<br>`) stand in no node.
 */
export interface Runs {
  /** Every text node that gave at least one unit, in document order. */
  readonly nodes: readonly Text[];
  /** Index into `nodes`. */
  readonly node: Int32Array;
  /** Where the run starts in the node's data. */
  readonly from: Int32Array;
  /** Where the run starts in the page text. */
  readonly start: Int32Array;
  readonly length: Int32Array;
  /** 1 where rendered content that is no page text stands between this run and the one before. */
  readonly gapBefore: Uint8Array;
}

/** Collects text nodes in document order into a page text in our normal form. */
export interface PageTextBuilder {
  /** Adds a text node (and its data, read once) that stands in the given block; a change of block starts a new one. */
  addText(node: Text, data: string, block: Element, type: BlockType | null): void;
  /** Whether white space added now could matter: there is text in the block and none is pending. */
  wantsSpace(block: Element): boolean;
  /** A `<br>`: white space within a block, a block's end where two follow each other. */
  addLineBreak(): void;
  /** Ends the block, whatever comes next. */
  endBlock(): void;
  /** Notes that something rendered was skipped here. */
  addGap(): void;
  /** Number of runs so far: the next run's index. */
  runCount(): number;
  /** The text, its runs, and for each block, in the same order, the element it stands in. */
  finish(): { readonly pageText: PageText; readonly runs: Runs; readonly blockElements: readonly Element[] };
}

/** Text in a mere box reads as a paragraph when it is as long as a line or ends as a sentence does. */
const PARAGRAPH_LENGTH = 80;
const BLANK_LINE = /\n[^\S\n]*\n/;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;

/** Creates an empty builder. Blank lines inside `<pre>` end a block as they do on screen. */
export function createPageTextBuilder(): PageTextBuilder {
  const nodes: Text[] = [];
  const node: number[] = [];
  const from: number[] = [];
  const start: number[] = [];
  const length: number[] = [];
  const gaps: number[] = [];
  const done: string[] = [];
  const blocks: Block[] = [];
  const blockElements: Element[] = [];

  let pieces: string[] = [];
  let position = 0;
  let blockStart = 0;
  let block: Element | null = null;
  let blockType: BlockType | null = null;
  let breaks: number[] = [];
  // The white space met since the last visible unit: its node (none for a `<br>`) and place in it.
  let pendingSpace = false;
  let pendingNode = -1;
  let pendingFrom = 0;
  let pendingBreaks = 0;
  let gap = false;
  let gapAfterSpace = false;

  function addRun(nodeIndex: number, at: number, piece: string): void {
    node.push(nodeIndex);
    from.push(at);
    start.push(position);
    length.push(piece.length);
    gaps.push(gap ? 1 : 0);
    gap = false;
    pieces.push(piece);
    position += piece.length;
  }

  function emitPendingSpace(): void {
    if (pieces.length > 0 && pendingSpace) {
      if (pendingBreaks > 0) breaks.push(position);
      if (pendingNode < 0) {
        pieces.push(' ');
        position += 1;
      } else if (gapAfterSpace) {
        gap = false;
        addRun(pendingNode, pendingFrom, ' ');
        gap = true;
      } else addRun(pendingNode, pendingFrom, ' ');
    }
    pendingSpace = false;
    pendingBreaks = 0;
    gapAfterSpace = false;
  }

  function endBlock(): void {
    pendingSpace = false;
    pendingBreaks = 0;
    if (pieces.length === 0) return;
    const text = pieces.join('');
    const cuts = breaks.map((at) => at - blockStart);
    const lines = isSentenceSeparated(text, cuts) ? cuts : [];
    let lineStart = 0;
    for (const lineEnd of [...lines, text.length]) {
      const line = text.slice(lineStart, lineEnd);
      done.push(line);
      blocks.push({
        type: typeOf(line, blockType),
        span: { start: blockStart + lineStart, end: blockStart + lineEnd },
      });
      if (block !== null) blockElements.push(block);
      lineStart = lineEnd + 1;
    }
    pieces = [];
    breaks = [];
  }

  function addText(text: Text, data: string, within: Element, type: BlockType | null): void {
    let index = -1;
    const nodeIndex = (): number => {
      if (index < 0) index = nodes.push(text) - 1;
      return index;
    };
    normalise(data, {
      words(at, words) {
        if (block !== within) endBlock();
        if (pieces.length === 0) {
          block = within;
          blockType = type;
          if (blocks.length > 0) position += 1;
          blockStart = position;
        }
        emitPendingSpace();
        addRun(nodeIndex(), at, words);
      },
      space(at, raw) {
        if (within.localName === 'pre' && BLANK_LINE.test(raw)) endBlock();
        else if (block === within && pieces.length > 0 && (!pendingSpace || pendingNode < 0)) {
          pendingSpace = true;
          pendingNode = nodeIndex();
          pendingFrom = at;
        }
      },
    });
  }

  return {
    addText,
    wantsSpace: (within) => block === within && pieces.length > 0 && !pendingSpace,
    addLineBreak() {
      if (pieces.length === 0) return;
      pendingBreaks += 1;
      if (pendingBreaks > 1) endBlock();
      else if (!pendingSpace) {
        pendingSpace = true;
        pendingNode = -1;
      }
    },
    endBlock,
    addGap() {
      gap = true;
      gapAfterSpace = pendingSpace;
    },
    runCount: () => start.length,
    finish() {
      endBlock();
      return {
        pageText: { text: done.join('\n'), blocks },
        blockElements,
        runs: {
          nodes,
          node: Int32Array.from(node),
          from: Int32Array.from(from),
          start: Int32Array.from(start),
          length: Int32Array.from(length),
          gapBefore: Uint8Array.from(gaps),
        },
      };
    },
  };
}

function typeOf(text: string, type: BlockType | null): BlockType {
  if (type !== null) return type;
  return text.length >= PARAGRAPH_LENGTH || SENTENCE_END.test(text) ? 'paragraph' : 'other';
}
