/**
 * Reads a whole article of our own prose with what a careful reader would mark: `{? …}` must be marked, `{! …}` must not,
 * and words outside braces are free. The first lines say its title, its section and what sort of piece it is.
 */
import { type ArticleMetadata, NO_METADATA } from '../../lib/text/article-text.ts';
import type { Span } from '../../lib/text/span.ts';

/** An article and what is expected of its marks. */
export interface Piece {
  readonly text: string;
  readonly metadata: ArticleMetadata;
  readonly genre: string;
  readonly mustMark: readonly Span[];
  readonly mustNot: readonly Span[];
}

/** Throws `SyntaxError` where a header is missing. */
export function readPiece(source: string): Piece {
  const [head = '', ...body] = source.split('\n\n');
  const marked = body.join('\n\n').trim();
  const field = (name: string): string => {
    const value = new RegExp(`^${name}: (.+)$`, 'm').exec(head)?.[1];
    if (value === undefined) throw new SyntaxError(`no ${name}`);
    return value;
  };
  const mustMark: Span[] = [];
  const mustNot: Span[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([?!]) ([^{}]+)\}/g)) {
    text += marked.slice(at, match.index);
    const [all, sort, words = ''] = match;
    (sort === '?' ? mustMark : mustNot).push({ start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + all.length;
  }
  text += marked.slice(at);
  const metadata = { ...NO_METADATA, title: field('title'), section: field('section') };
  return { text, metadata, genre: field('genre'), mustMark, mustNot };
}
