import type { Block, PageText } from '../text/page-text.ts';
import { type Span, trimmed } from '../text/span.ts';
import type { Runs } from './page-text-builder.ts';

/** Words dropped inside a paragraph up to this length leave it whole: a sentence in two halves is worse than a word too much. */
const SHORT_DROP = 60;

/**
 * The blocks of an article: what its text nodes and aligned spans cover of each block of the page. A block of which
 * a long stretch in the middle was dropped becomes two.
 */
export function articleBlocks(page: PageText, runs: Runs, kept: ReadonlySet<Text>, aligned: readonly Span[]): Block[] {
  const covered = [...spansOf(runs, kept), ...aligned].sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  let next = 0;
  for (const block of page.blocks) {
    let open: Span | null = null;
    const close = (): void => {
      const span = open && trimmed(page.text, open);
      if (span !== null && span.end > span.start) blocks.push({ type: block.type, span });
    };
    while (next < covered.length) {
      const span = covered[next] as Span;
      if (span.start >= block.span.end) break;
      next += 1;
      const start = Math.max(span.start, block.span.start);
      const end = Math.min(span.end, block.span.end);
      if (end <= start) continue;
      if (open === null) open = { start, end };
      else if (start - open.end <= SHORT_DROP) open = { start: open.start, end: Math.max(open.end, end) };
      else {
        close();
        open = { start, end };
      }
    }
    close();
  }
  return blocks;
}

/** Runs of kept nodes. A lone space is no word: it joins what stands around it or nothing. */
function spansOf(runs: Runs, kept: ReadonlySet<Text>): Span[] {
  const spans: Span[] = [];
  for (let run = 0; run < runs.start.length; run += 1) {
    const node = runs.nodes[runs.node[run] ?? 0];
    if (node === undefined || !kept.has(node)) continue;
    const start = runs.start[run] ?? 0;
    spans.push({ start, end: start + (runs.length[run] ?? 0) });
  }
  return spans;
}
