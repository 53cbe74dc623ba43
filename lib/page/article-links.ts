import type { Link } from '../text/article-text.ts';
import type { Block } from '../text/page-text.ts';
import { overlaps, type Span, trimmed } from '../text/span.ts';
import type { Runs } from './page-text-builder.ts';
import type { WalkedLink } from './walk-page.ts';

/** The links that stand in an article's blocks, with their addresses made absolute against `base`. */
export function articleLinks(
  text: string,
  runs: Runs,
  walked: readonly WalkedLink[],
  blocks: readonly Block[],
  base: string,
): Link[] {
  const links: Link[] = [];
  let next = 0;
  for (const { element, firstRun, endRun } of walked) {
    const last = endRun - 1;
    const span = trimmed(text, {
      start: runs.start[firstRun] ?? 0,
      end: (runs.start[last] ?? 0) + (runs.length[last] ?? 0),
    });
    while (next < blocks.length && (blocks[next] as Block).span.end <= span.start) next += 1;
    const block = blocks[next];
    if (block === undefined) break;
    const address = overlaps(block.span, span) ? addressOf(element, base) : null;
    if (address !== null) links.push({ span: within(block.span, span), ...address });
  }
  return links;
}

function within(outer: Span, span: Span): Span {
  return { start: Math.max(outer.start, span.start), end: Math.min(outer.end, span.end) };
}

/** Addresses of pages only: a script or a place in this page is no source. */
function addressOf(element: Element, base: string): { href: string; host: string } | null {
  const raw = element.getAttribute('href')?.trim();
  if (raw === undefined || raw === '' || raw.startsWith('#') || !URL.canParse(raw, base)) return null;
  const url = new URL(raw, base);
  if (url.protocol === 'javascript:' || url.protocol === 'data:') return null;
  return { href: url.href, host: url.hostname.toLowerCase().replace(/^www\./, '') };
}
