/** Runs inside a page under test: the page room's own functions, and measurements of them. Bundled by `page-bundle.ts`. */
import { Readability } from '@mozilla/readability';
import { cloneWithIdentity } from '../../lib/page/clone-with-identity.ts';
import { judgePage, type PageJudgement } from '../../lib/page/detect-article.ts';
import { readContent } from '../../lib/page/extract-article.ts';
import { type ReadOptions, readPage, readPageAtOnce } from '../../lib/page/read-page.ts';
import type { Visibility } from '../../lib/page/visibility.ts';
import type { ArticleMetadata } from '../../lib/text/article-text.ts';
import type { Block } from '../../lib/text/page-text.ts';
import { type MapCheck, mapping } from './mapping-probe.ts';

export { mapping };

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
  mapping(): MapCheck;
  times(): ReadingTimes;
  judge(): { judgement: PageJudgement; ms: number };
}

/** Milliseconds. */
export interface ReadingTimes {
  /** Clone and parse. */
  readonly alone: number;
  /** Clone, the way back from its text nodes, parse, and every text node that is kept told back. */
  readonly mapped: number;
  /** All that one reading does: the page's visible text and blocks, the metadata and the links as well. */
  readonly whole: number;
  readonly longestStep: number;
}

const RUNS = 5;

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

/**
 * Times the same page by Readability on a plain clone, by Readability with the way back to the live nodes, and by our whole
 * reading, in turns, so that none of them is the warmer; of each the middle one of a few runs.
 */
export function times(): ReadingTimes {
  const runs = Array.from({ length: RUNS }, () => ({
    alone: msOf(() => readAlone()),
    mapped: msOf(() => readMapped()),
    ...timeReading({}),
  }));
  const middle = (of: (run: (typeof runs)[number]) => number): number =>
    runs.map(of).sort((one, other) => one - other)[RUNS >> 1] ?? Number.NaN;
  return {
    alone: middle(({ alone }) => alone),
    mapped: middle(({ mapped }) => mapped),
    whole: middle(({ whole }) => whole),
    longestStep: middle(({ longestStep }) => longestStep),
  };
}

/** Times the detector. */
export function judge(): { judgement: PageJudgement; ms: number } {
  const start = performance.now();
  const judgement = judgePage(document, location.href);
  return { judgement, ms: performance.now() - start };
}

function readAlone(): void {
  new Readability<Node>(document.cloneNode(true) as Document, { serializer: (element) => element }).parse();
}

function readMapped(): Text[] {
  const clone = cloneWithIdentity(document);
  const content = readContent(clone.document);
  const nodes: Text[] = [];
  if (content === null) return nodes;
  const walker = clone.document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const live = clone.liveNode(node as Text);
    if (live !== undefined) nodes.push(live);
  }
  return nodes;
}

function msOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function timeReading(options: ReadOptions): { whole: number; longestStep: number } {
  const reading = readPage(document, options);
  let whole = 0;
  let longestStep = 0;
  let done = false;
  while (!done) {
    const ms = msOf(() => {
      done = reading.next().done === true;
    });
    whole += ms;
    longestStep = Math.max(longestStep, ms);
  }
  return { whole, longestStep };
}
