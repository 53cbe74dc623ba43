import { articleKey, articleKeys } from '../notes/article-key.ts';
import type { ArticleSighting } from '../notes/types.ts';
import { pageAddress } from '../page/page-address.ts';
import type { ExtractedPage } from '../page/read-page.ts';
import { textOf } from '../text/span.ts';
import { textHash } from '../text/text-hash.ts';

/**
 * What a page tells of its article, to be kept with the first note on it. `before` is what was read on the same page
 * last: a page that moves without being loaded anew often leaves the canonical address of its last article standing,
 * and the notes of two articles must not meet under it.
 */
export function sightingOf(
  document: Document,
  { article, metadata }: ExtractedPage,
  before: { readonly page: ExtractedPage; readonly sighting: ArticleSighting } | null,
): ArticleSighting {
  const url = document.location.href;
  const canonical = metadata.canonicalUrl;
  const isLeftOver =
    before !== null &&
    canonical !== null &&
    before.page.metadata.canonicalUrl === canonical &&
    (pageAddress(before.sighting.url) !== pageAddress(url) ||
      !before.sighting.keys.includes(articleKey(canonical) ?? ''));
  const keys = articleKeys({ url, canonicalUrl: isLeftOver ? null : canonical });
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
