/** Runs inside a page under test: whether every unit of the article leads to the right live node, and stays so. Part of `page-probe.ts`. */
import { Readability } from '@mozilla/readability';
import { cloneWithIdentity, type IdentityClone } from '../../lib/page/clone-with-identity.ts';
import { readContent } from '../../lib/page/extract-article.ts';
import { type ExtractedPage, readPageAtOnce } from '../../lib/page/read-page.ts';
import { textOf } from '../../lib/text/span.ts';

/** How many units of the article lead to the right live node. */
export interface MappingCount {
  /** Units that stand in some node: all but newlines between blocks and spaces made from `<br>`. */
  readonly units: number;
  /** Of these, units whose node is connected, holds the same character there, and leads back to the same offset. */
  readonly right: number;
  /** Whether the article reads as it did on the page as loaded. */
  readonly sameArticle: boolean;
}

/** One page, looked at three times. */
export interface MapCheck {
  readonly loaded: MappingCount;
  /** After three in ten of the longer text nodes were split. */
  readonly split: MappingCount;
  /** After the whole body was then replaced by an equal one. */
  readonly rendered: MappingCount;
  /** Units that the map from before that still leads to a node: none of them stands any more. */
  readonly stale: number;
  /** Text nodes that Readability kept and that have no live original. */
  readonly strays: number;
  /** Whether the live nodes say, one after another, what Readability alone makes of the page. */
  readonly asReadability: boolean;
}

const SPLIT_SHARE = 0.3;
/** Units of the text nodes that are split. */
const SPLIT_FROM = 30;

/** Follows every unit of the article to the page and back, then does so again after what frameworks do to text nodes. */
export function mapping(): MapCheck {
  const { strays, asReadability } = besideReadability();
  const first = readPageAtOnce(document);
  const article = wordsOf(first);
  const loaded = countRight(first, article);
  splitTextNodes();
  const second = readPageAtOnce(document);
  const split = countRight(second, article);
  document.body.replaceChildren(...document.body.cloneNode(true).childNodes);
  const stale = second.article.blocks.reduce((sum, { span }) => sum + second.textMap.stretchesOf(span).length, 0);
  // As a living page is read: with what was read last.
  const rendered = countRight(readPageAtOnce(document, { before: second }), article);
  return { loaded, split, rendered, stale, strays, asReadability };
}

function countRight(page: ExtractedPage, words: string): MappingCount {
  const { pageText, article, textMap } = page;
  let units = 0;
  let right = 0;
  for (const { span } of article.blocks) {
    for (let offset = span.start; offset < span.end; offset += 1) {
      const character = pageText.text.charAt(offset);
      const point = textMap.pointOf(offset);
      if (point === null && /\s/.test(character)) continue;
      units += 1;
      if (point === null || !point.node.isConnected) continue;
      const live = point.node.data.charAt(point.offset);
      const same = live === character || (/\s/.test(live) && /\s/.test(character));
      if (same && textMap.offsetOf(point.node, point.offset) === offset) right += 1;
    }
  }
  return { units, right, sameArticle: wordsOf(page) === words };
}

function wordsOf({ article }: ExtractedPage): string {
  return article.blocks.map(({ span }) => textOf(article.text, span)).join('\n');
}

function splitTextNodes(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const long: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if ((node as Text).data.length > SPLIT_FROM) long.push(node as Text);
  // The same nodes at every run, at places that follow no word.
  let state = 1;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (const node of long)
    if (random() < SPLIT_SHARE) node.splitText(1 + Math.floor(random() * (node.data.length - 1)));
}

/** What is kept of the page by identity, beside Readability on a plain clone. */
function besideReadability(): Pick<MapCheck, 'strays' | 'asReadability'> {
  const clone = cloneWithIdentity(document);
  const content = readContent(clone.document);
  const plain = new Readability<Node>(document.cloneNode(true) as Document, { serializer: (element) => element });
  let plainText: string | null = null;
  try {
    plainText = plain.parse()?.content?.textContent ?? null;
  } catch {
    // Readability falls over some pages' form fields; then it must have fallen over them on our clone too.
  }
  if (content === null) return { strays: 0, asReadability: plainText === null };
  const { text, strays } = liveTextOf(content, clone);
  return { strays, asReadability: characters(text) === characters(plainText ?? '') };
}

/** Readability puts white space between the boxes it tidies. */
function characters(text: string): string {
  return text.replace(/\s+/g, '');
}

function liveTextOf(content: Node, clone: IdentityClone): { text: string; strays: number } {
  let strays = 0;
  let text = '';
  const walker = clone.document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const live = clone.liveNode(node as Text);
    // White space that Readability made itself is no text of the page.
    text += (live ?? (node as Text)).data;
    if (live === undefined && /\S/.test((node as Text).data)) strays += 1;
  }
  return { text, strays };
}
