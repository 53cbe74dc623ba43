/** Texts of the given article pages, as notes are described and matched on them. */
import { parseHtml } from '../../cli/parse-html.ts';
import { readPageAtOnce } from '../../lib/page/read-page.ts';
import type { Span } from '../../lib/text/span.ts';
import { givenPages } from '../page/given-pages.ts';

/** One page's whole text, and the paragraphs of its article in it. */
export interface PageSample {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/** Shorter texts hold too few sentences to draw from. */
const SHORTEST = 2000;

/** Every `step`-th article page of a collection that is long enough. */
export function pageTexts(set: string, step = 1): PageSample[] {
  return givenPages(set, { step, articles: true }).flatMap(({ id, html, url }) => {
    const { pageText, article } = readPageAtOnce(parseHtml(html), { address: url, visibility: 'markup' });
    const paragraphs = article.blocks.filter(({ type }) => type === 'paragraph').map(({ span }) => span);
    return pageText.text.length < SHORTEST || paragraphs.length === 0 ? [] : [{ id, text: pageText.text, paragraphs }];
  });
}
