import type { Block } from './page-text.ts';
import type { Span } from './span.ts';

/** A link in the article. `host` is lower-case, without `www.`; empty where the address has none. */
export interface Link {
  readonly span: Span;
  readonly href: string;
  readonly host: string;
}

/** The article within a text: an ordered list of its blocks, and the links in them. All spans point into `text`. */
export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

/** What the page says of its article. A field the page does not give is null. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** As the page gives it, an ISO 8601 date or date-time where it can be read as one. */
  readonly published: string | null;
  /** BCP 47, from the page's markup; the text's own language is found by the analyser. */
  readonly language: string | null;
  /** "Opinion", "World", ...: where the page files the article. */
  readonly section: string | null;
  readonly canonicalUrl: string | null;
}

/** Metadata of a bare text: nothing is known. */
export const NO_METADATA: ArticleMetadata = {
  title: null,
  byline: null,
  siteName: null,
  published: null,
  language: null,
  section: null,
  canonicalUrl: null,
};

/** Reads plain text as an article: every non-empty line is a paragraph. Offsets are into `text` as given. */
export function articleFromPlainText(text: string): ArticleText {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const words = line[0].trim();
    if (words === '') continue;
    const start = line.index + line[0].indexOf(words);
    blocks.push({ type: 'paragraph', span: { start, end: start + words.length } });
  }
  return { text, blocks, links: [] };
}
