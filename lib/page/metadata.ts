import type { ArticleMetadata } from '../text/article-text.ts';
import { isArticleData, type LinkedData, parseLeniently, readJsonLd } from './json-ld.ts';
import { publishedDate } from './published-date.ts';

/** What a page says of its article, from linked data, Open Graph and other `<meta>`, microdata, and plain markup, in this order. */
export function readMetadata(document: Document, address: string): ArticleMetadata {
  const data = readJsonLd(document, parseLeniently);
  const article = data.find(isArticleData) ?? {};
  const meta = metaValues(document);
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const value = meta.get(name);
      if (value !== undefined) return value;
    }
    return null;
  };
  const siteName =
    first('og:site_name', 'application-name', 'dc.publisher') ??
    nameOf(article.publisher) ??
    nameOf(data.find((entry) => entry['@type'] === 'WebSite'));
  const published =
    textIn(article.datePublished) ??
    first(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
      'dc.date.issued',
      'dc.date',
      'pubdate',
      'publish-date',
      'date',
      'sailthru.date',
      'article.published',
    ) ??
    markedDate(document);
  return {
    title: readTitle(document, article, first('og:title', 'twitter:title', 'dc.title', 'parsely-title'), siteName),
    byline: readByline(
      document,
      article,
      first('author', 'parsely-author', 'article:author', 'dc.creator', 'sailthru.author', 'twitter:data1'),
    ),
    siteName,
    published: published === null ? null : publishedDate(published),
    language: readLanguage(document, first('og:locale', 'content-language', 'dc.language')),
    section: textIn(article.articleSection) ?? first('article:section', 'parsely-section', 'section'),
    canonicalUrl: readCanonical(document, first('og:url'), address),
  };
}

const MAX_LENGTH = 400;

/** Text of a linked-data or meta value: one line, entities that were escaped twice decoded; null where there is none. */
function textIn(value: unknown): string | null {
  if (Array.isArray(value)) return textIn(value[0]);
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/&(amp|quot|apos|#0?39|lt|gt|nbsp);/g, (whole, name: string) => ENTITIES[name.replace('#0', '#')] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text.length > MAX_LENGTH ? null : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** The first non-empty value of each `<meta>` by lower-case name, property or itemprop. */
function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = textIn(element.getAttribute('content'));
    if (value === null) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !values.has(name)) values.set(name, value);
      }
    }
  }
  return values;
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  return typeof value === 'object' && value !== null ? textIn((value as LinkedData).name) : textIn(value);
}

function readTitle(
  document: Document,
  article: LinkedData,
  meta: string | null,
  siteName: string | null,
): string | null {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => textIn(heading.textContent))
    .filter((text) => text !== null);
  const title =
    textIn(article.headline) ?? meta ?? (headings.length === 1 ? headings[0] : null) ?? textIn(document.title);
  if (title === null || title === undefined) return null;
  // "Headline | Site": the part that the page itself prints as a heading is the headline.
  const printed = headings.find((heading) => heading.length > 10 && title.startsWith(heading));
  if (printed !== undefined) return printed;
  const cut = siteName === null ? -1 : title.toLowerCase().lastIndexOf(siteName.toLowerCase());
  const bare =
    cut > 0 && cut + (siteName ?? '').length === title.length
      ? title.slice(0, cut).replace(/\s*[-|–—:·»]\s*$/, '')
      : title;
  return bare.trim() === '' ? title : bare.trim();
}

const BYLINE =
  'a[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline, .author-name, .article-author';

function readByline(document: Document, article: LinkedData, meta: string | null): string | null {
  const authors = Array.isArray(article.author) ? article.author : [article.author];
  const names = [...new Set(authors.map(nameOf).filter((name) => name !== null))].filter(isName);
  if (names.length > 0) return names.join(', ');
  if (meta !== null && isName(meta)) return withoutBy(meta);
  for (const element of document.querySelectorAll(BYLINE)) {
    const text = textIn(element.getAttribute('content') ?? element.textContent);
    if (text !== null && text.length < 100 && isName(text)) return withoutBy(text);
  }
  return null;
}

function isName(text: string): boolean {
  return !/^(?:https?:|@|www\.)/i.test(text) && /\p{L}/u.test(text) && withoutBy(text) !== '';
}

function withoutBy(text: string): string {
  return text.replace(/^(?:written |words |reported )?by[:\s]+/i, '').trim();
}

function markedDate(document: Document): string | null {
  const marked = document.querySelector(
    '[itemprop~="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  );
  if (marked === null) return null;
  return (
    textIn(marked.getAttribute('datetime')) ?? textIn(marked.getAttribute('content')) ?? textIn(marked.textContent)
  );
}

/** BCP 47: "en_GB" becomes "en-GB"; what is no language tag is not told. */
function readLanguage(document: Document, meta: string | null): string | null {
  for (const given of [document.documentElement?.getAttribute('lang'), document.body?.getAttribute('lang'), meta]) {
    const tag = given?.trim().replace(/_/g, '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return tag;
  }
  return null;
}

function readCanonical(document: Document, meta: string | null, address: string): string | null {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const given of [link, meta]) {
    if (!given || !URL.canParse(given, address)) continue;
    const url = new URL(given, address);
    if (url.protocol === 'https:' || url.protocol === 'http:') return url.href;
  }
  return null;
}
