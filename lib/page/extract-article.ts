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

/**
 * The blocks of the page text that are the article: what Readability keeps of a clone, told back to live text nodes,
 * less what their elements call boilerplate. Where Readability finds nothing, the densest container of the page.
 * Empty only where the page has no long text at all.
 */
export function extractArticle(page: WalkedPage, map: TextMap, clone: IdentityClone): Block[] {
  const lengthIn = (node: Text): number => {
    const span = map.spanOf(node);
    return span === null ? 0 : lengthOf(span);
  };
  const content = readContent(clone.document);
  if (content !== null) {
    const { nodes, aligned } = backToPage(content, clone, page, map);
    const blocks = articleBlocks(page.pageText, page.runs, new Set(withoutNoise(nodes, lengthIn)), aligned);
    if (blocks.length > 0) return blocks;
  }
  const container = densestContainer(page.pageText.blocks, page.blockElements);
  if (container === null) return [];
  const nodes = page.runs.nodes.filter((node) => container.contains(node));
  return articleBlocks(page.pageText, page.runs, new Set(withoutNoise(nodes, lengthIn)), []);
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
