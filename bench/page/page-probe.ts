/** Runs inside a page under test: the page room's own functions, and measurements of them. Bundled by `page-bundle.ts`. */
import { Readability } from '@mozilla/readability';
import { cloneWithIdentity } from '../../lib/page/clone-with-identity.ts';
import { judgePage, type PageJudgement } from '../../lib/page/detect-article.ts';
import { readContent } from '../../lib/page/extract-article.ts';
import { type ExtractedPage, type ReadOptions, readPage, readPageAtOnce } from '../../lib/page/read-page.ts';
import type { Visibility } from '../../lib/page/visibility.ts';
import type { ArticleMetadata } from '../../lib/text/article-text.ts';
import type { Block } from '../../lib/text/page-text.ts';

/** The plain data of a reading. */
export interface ProbedPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly articleBlocks: readonly Block[];
  readonly links: number;
  readonly metadata: ArticleMetadata;
  readonly judgement: PageJudgement;
}

/** What the bundle defines on the page. */
export interface PageProbe {
  extract(visibility?: Visibility): ProbedPage;
  mapping(): MappingCount;
  times(): ReadingTimes;
  judge(): { judgement: PageJudgement; ms: number };
}

/** How many units of the article lead to the right live node. */
export interface MappingCount {
  /** Units that stand in some node: all but newlines between blocks and spaces made from `<br>`. */
  readonly units: number;
  /** Of these, units whose node is connected, holds the same character there, and leads back to the same offset. */
  readonly right: number;
  /** Text nodes that Readability kept and that have no live original. */
  readonly strays: number;
}

/** Milliseconds. */
export interface ReadingTimes {
  readonly clone: number;
  readonly readability: number;
  readonly whole: number;
  readonly longestStep: number;
}

/** Reads the page once and gives the result as plain data. */
export function extract(visibility: Visibility = 'rendered'): ProbedPage {
  const { pageText, article, metadata } = readPageAtOnce(document, { visibility });
  return {
    text: pageText.text,
    blocks: pageText.blocks,
    articleBlocks: article.blocks,
    links: article.links.length,
    metadata,
    judgement: judgePage(document, location.href),
  };
}

/** Follows every unit of the article to the page and back. */
export function mapping(): MappingCount {
  const { pageText, article, textMap } = readPageAtOnce(document);
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
  return { units, right, strays: countStrays() };
}

/** Times the same page by Readability on a plain clone and by our whole reading, and the longest single step of ours. */
export function times(): ReadingTimes {
  const start = performance.now();
  const copy = document.cloneNode(true) as Document;
  const cloned = performance.now();
  new Readability<Node>(copy, { serializer: (element) => element }).parse();
  const parsed = performance.now();
  const { whole, longestStep } = timeReading({});
  return { clone: cloned - start, readability: parsed - cloned, whole, longestStep };
}

/** Times the detector. */
export function judge(): { judgement: PageJudgement; ms: number } {
  const start = performance.now();
  const judgement = judgePage(document, location.href);
  return { judgement, ms: performance.now() - start };
}

function timeReading(options: ReadOptions): { page: ExtractedPage; whole: number; longestStep: number } {
  const reading = readPage(document, options);
  let whole = 0;
  let longestStep = 0;
  while (true) {
    const start = performance.now();
    const step = reading.next();
    const ms = performance.now() - start;
    whole += ms;
    longestStep = Math.max(longestStep, ms);
    if (step.done) return { page: step.value, whole, longestStep };
  }
}

function countStrays(): number {
  const clone = cloneWithIdentity(document);
  const content = readContent(clone.document);
  if (content === null) return 0;
  let strays = 0;
  const walker = clone.document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (/\S/.test((node as Text).data) && clone.liveNode(node as Text) === undefined) strays += 1;
  }
  return strays;
}
