import type { ArticleMetadata, ArticleText } from '../text/article-text.ts';
import type { PageText } from '../text/page-text.ts';
import { articleLinks } from './article-links.ts';
import { cloneWithIdentity } from './clone-with-identity.ts';
import { extractArticle } from './extract-article.ts';
import { readMetadata } from './metadata.ts';
import { createTextMap, type TextMap } from './text-map.ts';
import type { Visibility } from './visibility.ts';
import { walkPage } from './walk-page.ts';

/** All that one reading takes from a page. */
export interface ExtractedPage {
  readonly pageText: PageText;
  /** The article; its spans point into `pageText.text`. Without blocks where the page has no long text. */
  readonly article: ArticleText;
  readonly metadata: ArticleMetadata;
  readonly textMap: TextMap;
}

/** How to read a document that is not simply the one in the tab. */
export interface ReadOptions {
  /** The page's address; the document's own where none is given. */
  readonly address?: string;
  /** `rendered` (the default) asks the browser what is visible; `markup` goes by attributes alone. */
  readonly visibility?: Visibility;
}

/**
 * Reads a page: its text, the article in it, and the way back to the live nodes. A generator, so that the caller can
 * give way between steps; the one step that cannot be cut is Readability's own (up to 105 ms on the largest real
 * pages). The page is never changed. A page that changes meanwhile is read as far as it still stands.
 */
export function* readPage(document: Document, options: ReadOptions = {}): Generator<void, ExtractedPage> {
  const address = options.address ?? document.location.href;
  const page = yield* walkPage(document.body ?? document.documentElement, options.visibility ?? 'rendered');
  const { text } = page.pageText;
  const textMap = createTextMap(text, page.runs);
  const metadata = readMetadata(document, address);
  yield;
  const clone = cloneWithIdentity(document);
  yield;
  const blocks = extractArticle(page, textMap, clone);
  yield;
  const links = articleLinks(text, page.runs, page.links, blocks, baseOf(document, address));
  return { pageText: page.pageText, article: { text, blocks, links }, metadata, textMap };
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
