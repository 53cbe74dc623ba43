import type { ArticleMetadata, ArticleText } from '../text/article-text.ts';
import type { Block, PageText } from '../text/page-text.ts';
import { articleLinks } from './article-links.ts';
import { carryArticle } from './carry-article.ts';
import { cloneWithIdentity } from './clone-with-identity.ts';
import { densestArticle, extractArticle, readContent } from './extract-article.ts';
import { readMetadata } from './metadata.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import type { Visibility } from './visibility.ts';
import { type WalkedPage, walkPage } from './walk-page.ts';

/** All that one reading takes from a page. */
export interface ExtractedPage {
  readonly pageText: PageText;
  /** The article; its spans point into `pageText.text`. Without blocks where the page has no long text. */
  readonly article: ArticleText;
  readonly metadata: ArticleMetadata;
  readonly textMap: TextMap;
  /** Shadow roots and frames' bodies that text was read from. */
  readonly roots: readonly Node[];
}

/** How to read a document that is not simply the one in the tab. */
export interface ReadOptions {
  /** The page's address; the document's own where none is given. */
  readonly address?: string;
  /** `rendered` (the default) asks the browser what is visible; `markup` goes by attributes alone. */
  readonly visibility?: Visibility;
  /** What was read on the same page last. */
  readonly before?: ExtractedPage;
}

/** Units of page text above which Readability, which cannot be cut into slices, would hold the page up: some 40,000 words. */
const TOO_LONG = 240_000;

/**
 * Reads a page: its text, the article in it, and the way back to the live nodes. A generator, so that the caller can
 * give way between steps; the one step that cannot be cut is Readability's own (up to 105 ms on the largest real
 * pages it is given). Where the article stands as it did in the last reading, it is not sought again. The page is never
 * changed. A page that changes meanwhile is read as far as it still stands.
 */
export function* readPage(document: Document, options: ReadOptions = {}): Generator<void, ExtractedPage> {
  const address = options.address ?? document.location.href;
  const { before } = options;
  const page = yield* walkPage(document.body ?? document.documentElement, options.visibility ?? 'rendered');
  const { text } = page.pageText;
  const textMap = createTextMap(text, page.runs);
  yield;
  const metadata = readMetadata(document, address);
  yield;
  const blocks =
    (before && carryArticle(before.pageText, before.article.blocks, page.pageText)) ??
    (yield* seekArticle(document, page, textMap));
  yield;
  const links = articleLinks(text, page.runs, page.links, blocks, baseOf(document, address));
  return { pageText: page.pageText, article: { text, blocks, links }, metadata, textMap, roots: page.roots };
}

function* seekArticle(document: Document, page: WalkedPage, map: TextMap): Generator<void, Block[]> {
  if (page.pageText.text.length > TOO_LONG) return yield* densestArticle(page, map);
  const clone = cloneWithIdentity(document, page.roots.length > 0);
  yield;
  const content = readContent(clone.document);
  yield;
  return yield* extractArticle(page, map, clone, content);
}

/** Runs a reading to its end at once: for the command line and for tests. */
export function readPageAtOnce(document: Document, options: ReadOptions = {}): ExtractedPage {
  const reading = readPage(document, options);
  while (true) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

function baseOf(document: Document, address: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  return base && URL.canParse(base, address) ? new URL(base, address).href : address;
}
