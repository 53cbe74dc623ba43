import type { Span } from '../text/span.ts';
import type { Runs } from './page-text-builder.ts';

/** A place in a text node. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** A stretch of live text nodes, as a `StaticRange` takes it. */
export interface TextStretch {
  readonly start: TextPoint;
  readonly end: TextPoint;
}

/**
 * The only bridge between offsets in PageText and the live page, both ways. It is made by one reading and knows
 * the page as it was then: words that have since been removed or rewritten have no stretch, the rest keep theirs.
 */
export interface TextMap {
  /** Units of the page text. */
  readonly length: number;
  /**
   * Where a span stands, in reading order: one stretch, or several where something rendered that is no page text
   * (a button, a field) or something removed lies between. Empty where nothing of it stands any more.
   */
  stretchesOf(span: Span): TextStretch[];
  /** The same as live ranges, which follow the page's edits. */
  rangesOf(span: Span): Range[];
  /** The live place of one unit; null between blocks and where the words have gone. */
  pointOf(offset: number): TextPoint | null;
  /**
   * The offset of a place in the page, in a text node or between children of an element. A place in skipped
   * content is that of the next page text. Null outside the document, and in a page without text.
   */
  offsetOf(node: Node, offset: number): number | null;
  /** All of one text node in the page text; null where the node gave nothing. */
  spanOf(node: Text): Span | null;
}

const TEXT = 3;

/** Makes the map of one reading. `text` is the page text the runs were copied into. */
export function createTextMap(text: string, runs: Runs): TextMap {
  const count = runs.start.length;
  const firstRunOf = new Map<Text, number>();
  for (let run = count - 1; run >= 0; run -= 1) firstRunOf.set(nodeOf(run), run);

  function nodeOf(run: number): Text {
    return runs.nodes[runs.node[run] ?? 0] as Text;
  }

  /** The last run that starts at or before an offset; -1 where there is none. */
  function runAt(offset: number): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs.start[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Whether the run's words still stand in its node as they were read. */
  function stands(run: number): boolean {
    const node = nodeOf(run);
    if (!node.isConnected) return false;
    const from = runs.from[run] ?? 0;
    const start = runs.start[run] ?? 0;
    const length = runs.length[run] ?? 0;
    const now = node.data.slice(from, from + length);
    const read = text.slice(start, start + length);
    // A space that became a line's end has changed in our text only.
    return now === read || now.replace(/\s/g, ' ') === read.replace(/\s/g, ' ');
  }

  function stretchesOf(span: Span): TextStretch[] {
    const stretches: TextStretch[] = [];
    let open: { start: TextPoint; end: TextPoint } | null = null;
    for (let run = Math.max(0, runAt(span.start)); run < count; run += 1) {
      const start = runs.start[run] ?? 0;
      const length = runs.length[run] ?? 0;
      if (start >= span.end) break;
      const from = Math.max(span.start, start);
      const to = Math.min(span.end, start + length);
      if (to <= from) continue;
      if (!stands(run)) {
        open = null;
        continue;
      }
      const shift = (runs.from[run] ?? 0) - start;
      const node = nodeOf(run);
      const end = { node, offset: to + shift };
      if (open === null || runs.gapBefore[run] === 1) {
        open = { start: { node, offset: from + shift }, end };
        stretches.push(open);
      } else open.end = end;
    }
    return stretches;
  }

  function offsetInNode(first: number, node: Text, offset: number): number {
    let run = first;
    while (run + 1 < count && nodeOf(run + 1) === node && (runs.from[run + 1] ?? 0) <= offset) run += 1;
    const into = offset - (runs.from[run] ?? 0);
    return (runs.start[run] ?? 0) + Math.min(Math.max(into, 0), runs.length[run] ?? 0);
  }

  /** Where the first page text after a place between children begins; the text's end where none follows. */
  function offsetAfter(node: Node, offset: number): number {
    const child = node.childNodes[offset];
    for (let at = child ?? afterAll(node); at !== null; at = insideOf(at) ?? afterAll(at)) {
      const run = at.nodeType === TEXT ? firstRunOf.get(at as Text) : undefined;
      if (run !== undefined) return runs.start[run] ?? 0;
    }
    return text.length;
  }

  return {
    length: text.length,
    stretchesOf,
    rangesOf: (span) =>
      stretchesOf(span).map(({ start, end }) => {
        const range = start.node.ownerDocument.createRange();
        range.setStart(start.node, start.offset);
        range.setEnd(end.node, end.offset);
        return range;
      }),
    pointOf(offset) {
      const run = runAt(offset);
      if (run < 0 || offset >= (runs.start[run] ?? 0) + (runs.length[run] ?? 0) || !stands(run)) return null;
      return { node: nodeOf(run), offset: offset - (runs.start[run] ?? 0) + (runs.from[run] ?? 0) };
    },
    offsetOf(node, offset) {
      if (!node.isConnected || count === 0) return null;
      if (node.nodeType === TEXT) {
        const first = firstRunOf.get(node as Text);
        return first === undefined ? offsetAfter(node, 0) : offsetInNode(first, node as Text, offset);
      }
      return offsetAfter(node, offset);
    },
    spanOf(node) {
      const first = firstRunOf.get(node);
      if (first === undefined) return null;
      let last = first;
      while (last + 1 < count && nodeOf(last + 1) === node) last += 1;
      return { start: runs.start[first] ?? 0, end: (runs.start[last] ?? 0) + (runs.length[last] ?? 0) };
    },
  };
}

/** The next node in the order shown that is not inside this one. */
function afterAll(node: Node): Node | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

function insideOf(node: Node): Node | null {
  return (node as Partial<Element>).shadowRoot?.firstChild ?? node.firstChild;
}
