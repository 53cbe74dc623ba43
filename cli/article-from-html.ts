import { judgePage, type PageJudgement } from '../lib/page/detect-article.ts';
import { readPageAtOnce } from '../lib/page/read-page.ts';
import type { ArticleMetadata, ArticleText } from '../lib/text/article-text.ts';
import { parseHtml } from './parse-html.ts';
import { standaloneArticle } from './standalone-article.ts';

/** An article read from HTML without a browser. */
export interface HtmlArticle {
  /** Its text is the article's alone: blocks joined by newlines. */
  readonly article: ArticleText;
  readonly metadata: ArticleMetadata;
  readonly judgement: PageJudgement;
}

/**
 * Reads the article of an HTML page as the extension would, by what its markup says (there is no style to ask).
 * `url` is the page's address; a made-up one where it is not known. Never throws on odd HTML.
 */
export function articleFromHtml(html: string, url: string): HtmlArticle {
  const document = parseHtml(html);
  const judgement = judgePage(document, url, { thorough: true });
  const { article, metadata } = readPageAtOnce(document, { address: url, visibility: 'markup' });
  return { article: standaloneArticle(article), metadata, judgement };
}
