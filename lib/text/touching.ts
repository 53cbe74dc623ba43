import type { Span } from './span.ts';

/** The things that share a unit of text with a span; the list is in reading order and nothing in it overlaps. Found by halving. */
export function touching<T extends { readonly span: Span }>(list: readonly T[], span: Span): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T).span.end > span.start) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let i = low; i < list.length && (list[i] as T).span.start < span.end; i += 1) found.push(list[i] as T);
  return found;
}
