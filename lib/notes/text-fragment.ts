/**
 * The address that opens a page at a quote: a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which
 * Chrome, Safari and Firefox follow without any extension.
 */
import type { QuoteSelector } from '../anchoring/types.ts';

/** Up to this many units a quote is given whole; a longer one by its first and last words. */
const WHOLE = 300;
/** A quote shorter than this stands on many pages more than once, so its context goes with it. */
const NEEDS_CONTEXT = 20;
/** Words of context, and words at either end of a long quote. */
const WORDS = 4;

/** The address of a page with the text fragment of a quote. A fragment identifier of the page's own stays in front. */
export function quoteAddress(url: string, quote: QuoteSelector): string {
  const fragment = textFragment(quote);
  if (fragment === '') return url;
  const [page = '', hash = ''] = splitAt(url, url.indexOf('#'));
  const own = hash.replace(/:~:.*$/s, '');
  return `${page}${own === '' ? '#' : own}:~:${fragment}`;
}

/** `text=[prefix-,]start[,end][,-suffix]`; empty where the quote has no words. */
export function textFragment({ exact, prefix, suffix }: QuoteSelector): string {
  const blocks = exact
    .split('\n')
    .map(plainWords)
    .filter((block) => block !== '');
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return '';
  const isWhole = blocks.length === 1 && first.length <= WHOLE;
  const terms = isWhole ? [encoded(first)] : [encoded(firstWords(first)), encoded(lastWords(last))];
  if (isWhole && first.length < NEEDS_CONTEXT) {
    // Each term must lie within one block: only the part of a context that touches the quote may be used.
    const before = wholeWordsBefore(prefix.slice(prefix.lastIndexOf('\n') + 1));
    const after = wholeWordsAfter(suffix.split('\n', 1)[0] ?? '');
    if (before !== '') terms.unshift(`${encoded(before)}-`);
    if (after !== '') terms.push(`-${encoded(after)}`);
  }
  return `text=${terms.join(',')}`;
}

function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, WORDS).join(' ');
}

function lastWords(text: string): string {
  return text.split(' ').slice(-WORDS).join(' ');
}

/** A browser looks for terms at word boundaries: where the quote begins within a word, its first half is no term. */
function wholeWordsBefore(context: string): string {
  return /[\p{L}\p{N}]$/u.test(context) ? '' : lastWords(plainWords(context));
}

function wholeWordsAfter(context: string): string {
  return /^[\p{L}\p{N}]/u.test(context) ? '' : firstWords(plainWords(context));
}

/** Everything but letters and digits is escaped, as Firefox does: "-", "," and "&" are syntax within a fragment. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[-_.!~*'()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function splitAt(text: string, index: number): [string, string] {
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index)];
}
