import { Readability } from '@mozilla/readability';
import type { Block } from '../text/page-text.ts';
import { lengthOf, type Span } from '../text/span.ts';
import { alignText } from './align-text.ts';
import { articleBlocks } from './article-blocks.ts';
import { withoutNoise } from './article-noise.ts';
import type { IdentityClone } from './clone-with-identity.ts';
import { surrounds } from './composed-tree.ts';
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
 * The blocks of the page text that are the article: what Readability keeps of a clone (`content`), told back to live text
 * nodes, less what their elements call boilerplate. Where Readability finds nothing, or only a small part of the page's
 * prose, the densest container of the page. Empty only where the page has no long text at all. Yields between steps.
 */
export function* extractArticle(
  page: WalkedPage,
  map: TextMap,
  clone: IdentityClone,
  content: Node | null,
): Generator<void, Block[]> {
  const found = content === null ? null : backToPage(content, clone, page, map);
  yield;
  const read = found === null ? [] : blocksOf(page, map, found.nodes, found.aligned);
  yield;
  const container = densestContainer(page.pageText.blocks, page.blockElements);
  if (container === null) return read;
  const within = page.pageText.blocks.filter((_, index) => surrounds(container, page.blockElements[index] ?? null));
  if (read.length > 0 && proseIn(read) >= proseIn(within) * ONLY_A_PART) return read;
  const dense = yield* articleWithin(container, page, map);
  return read.length === 0 || proseIn(read) < proseIn(dense) * ONLY_A_PART ? dense : read;
}

/** The article as the densest container of the page, for pages too long for Readability. Yields between steps. */
export function* densestArticle(page: WalkedPage, map: TextMap): Generator<void, Block[]> {
  const container = densestContainer(page.pageText.blocks, page.blockElements);
  yield;
  return container === null ? [] : yield* articleWithin(container, page, map);
}

function* articleWithin(container: Element, page: WalkedPage, map: TextMap): Generator<void, Block[]> {
  const nodes: Text[] = [];
  for (const [index, node] of page.runs.nodes.entries()) {
    if (surrounds(container, node)) nodes.push(node);
    if (index % NODES_A_STEP === 0) yield;
  }
  const kept = keptOf(map, nodes);
  yield;
  return articleBlocks(page.pageText, page.runs, kept, []);
}

/** How many nodes are looked at between two pauses. */
const NODES_A_STEP = 2000;

function blocksOf(page: WalkedPage, map: TextMap, nodes: readonly Text[], aligned: readonly Span[]): Block[] {
  return articleBlocks(page.pageText, page.runs, keptOf(map, nodes), aligned);
}

function keptOf(map: TextMap, nodes: readonly Text[]): ReadonlySet<Text> {
  const kept = withoutNoise(nodes, (node) => {
    const span = map.spanOf(node);
    return span === null ? 0 : lengthOf(span);
  });
  return new Set(kept);
}

/** Units of a list of blocks that are prose. */
function proseIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { span }) => sum + (lengthOf(span) >= LONG_BLOCK ? lengthOf(span) : 0), 0);
}

/** Addresses, classes and boxes that Readability puts in order at the end are nothing to us: only its text nodes are asked. */
const UNTIDIED = { _postProcessContent() {} };

/** Runs Readability on the clone, which it uses up. Null where it finds no article. */
export function readContent(document: Document): Node | null {
  try {
    const readability = new Readability<Node>(document, { serializer: (element) => element });
    return Object.assign(readability, UNTIDIED).parse()?.content ?? null;
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
  let strays = 0;
  const copies = textNodesIn(content, clone.document);
  for (const copy of copies) {
    const live = clone.liveNode(copy);
    if (live?.isConnected) nodes.push(live);
    else if (/\S/.test(copy.data)) strays += 1;
  }
  if (strays === 0) return { nodes, aligned: [] };
  const pieces: string[] = [];
  for (const copy of copies) {
    const live = clone.liveNode(copy);
    const words = copy.data.replace(/\s+/g, ' ').trim();
    if (words !== '') pieces.push(live === undefined || map.spanOf(live) !== null ? words : '');
  }
  return { nodes, aligned: alignText(pieces, page.pageText.text).filter((span) => span !== null) };
}

function textNodesIn(content: Node, document: Document): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(content, SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
