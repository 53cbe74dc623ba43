import { Readability } from '@mozilla/readability';
import type { Block } from '../text/page-text.ts';
import { lengthOf, type Span } from '../text/span.ts';
import { alignText } from './align-text.ts';
import { articleBlocks } from './article-blocks.ts';
import { withoutNoise } from './article-noise.ts';
import type { IdentityClone } from './clone-with-identity.ts';
import { densestContainer } from './densest-container.ts';
import type { TextMap } from './text-map.ts';
import type { WalkedPage } from './walk-page.ts';

const SHOW_TEXT = 4;

/** Blocks from this length on are prose; menus, labels and tables are shorter. */
const LONG_BLOCK = 80;
/**
 * Readability sometimes takes one section of a long page for all of it. Below this share of the densest container's
 * prose it has: on half of WCXB's development articles the rule changes 9 of 396 pages, all but one for the better.
 */
const ONLY_A_PART = 1 / 3;

/**
 * The blocks of the page text that are the article: what Readability keeps of a clone, told back to live text nodes,
 * less what their elements call boilerplate. Where Readability finds nothing, or only a small part of the page's
 * prose, the densest container of the page. Empty only where the page has no long text at all.
 */
export function extractArticle(page: WalkedPage, map: TextMap, clone: IdentityClone): Block[] {
  const blocksOf = (nodes: readonly Text[], aligned: readonly Span[] = []): Block[] => {
    const kept = withoutNoise(nodes, (node) => {
      const span = map.spanOf(node);
      return span === null ? 0 : lengthOf(span);
    });
    return articleBlocks(page.pageText, page.runs, new Set(kept), aligned);
  };
  const content = readContent(clone.document);
  const found = content === null ? null : backToPage(content, clone, page, map);
  const read = found === null ? [] : blocksOf(found.nodes, found.aligned);
  const container = densestContainer(page.pageText.blocks, page.blockElements);
  if (container === null) return read;
  const within = page.pageText.blocks.filter((_, index) => container.contains(page.blockElements[index] ?? null));
  if (read.length > 0 && proseIn(read) >= proseIn(within) * ONLY_A_PART) return read;
  const dense = blocksOf(page.runs.nodes.filter((node) => container.contains(node)));
  return read.length === 0 || proseIn(read) < proseIn(dense) * ONLY_A_PART ? dense : read;
}

/** Units of a list of blocks that are prose. */
function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { span }) => sum + (lengthOf(span) >= LONG_BLOCK ? lengthOf(span) : 0), 0);
}

/** Runs Readability on the clone, which it uses up. Null where it finds no article. */
function readContent(document: Document): Node | null {
  try {
    return new Readability<Node>(document, { serializer: (element) => element }).parse()?.content ?? null;
  } catch (error) {
    // Pages whose form fields shadow DOM properties (`<input name="children">`) make it throw; any other error is ours.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The live nodes of extracted text, and spans for text whose nodes Readability made itself. */
function backToPage(
  content: Node,
  clone: IdentityClone,
  page: WalkedPage,
  map: TextMap,
): { nodes: Text[]; aligned: Span[] } {
  const nodes: Text[] = [];
  const pieces: string[] = [];
  let strays = 0;
  const walker = clone.document.createTreeWalker(content, SHOW_TEXT);
  for (let copy = walker.nextNode() as Text | null; copy !== null; copy = walker.nextNode() as Text | null) {
    const live = clone.liveNode(copy);
    const words = copy.data.replace(/\s+/g, ' ').trim();
    if (live?.isConnected) nodes.push(live);
    else if (words !== '') strays += 1;
    if (words !== '') pieces.push(live === undefined || map.spanOf(live) !== null ? words : '');
  }
  if (strays === 0) return { nodes, aligned: [] };
  return { nodes, aligned: alignText(pieces, page.pageText.text).filter((span) => span !== null) };
}
