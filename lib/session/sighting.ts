import { articleKeys } from '../notes/article-key.ts';
import type { ArticleSighting } from '../notes/types.ts';
import type { ExtractedPage } from '../page/read-page.ts';
import { textOf } from '../text/span.ts';
import { textHash } from '../text/text-hash.ts';

/** What a page tells of its article, to be kept with the first note on it. */
export function sightingOf(document: Document, { article, metadata }: ExtractedPage): ArticleSighting {
  const url = document.location.href;
  const keys = articleKeys({ url, canonicalUrl: metadata.canonicalUrl });
  return {
    keys: keys.length > 0 ? keys : [url],
    url,
    title: metadata.title ?? (document.title.trim() || document.location.hostname),
    byline: metadata.byline,
    site: metadata.siteName ?? (document.location.hostname || null),
    published: metadata.published,
    language: metadata.language,
    textHash: textHash(article.blocks.map(({ span }) => textOf(article.text, span)).join('\n')),
  };
}
