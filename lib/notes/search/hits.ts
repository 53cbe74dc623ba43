import type { Span } from '../../text/span.ts';
import { foldText } from './fold-text.ts';

/** Where the words of a query (folded) stand in a text, in order; where two overlap the longer word has it. */
export function hitsIn(text: string, words: readonly string[]): Span[] {
  const folded = foldText(text);
  const hits: Span[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hits.push({ start: at, end: at + word.length });
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return hits.filter(({ start, end }) => {
    const clear = start >= reached;
    if (clear) reached = end;
    return clear;
  });
}

/** A part of a long text around the first hit, whole words, with an ellipsis where something is left out. */
export function excerptAround(text: string, words: readonly string[], length: number): string {
  if (text.length <= length) return text;
  const first = hitsIn(text, words)[0]?.start ?? 0;
  const wanted = Math.min(Math.max(0, first - Math.floor(length / 4)), text.length - length);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted;
  const cut = text.slice(start, start + length);
  const end = start + length < text.length ? Math.max(cut.lastIndexOf(' '), 1) : cut.length;
  return `${start > 0 ? '… ' : ''}${cut.slice(0, end)}${start + end < text.length ? ' …' : ''}`;
}
