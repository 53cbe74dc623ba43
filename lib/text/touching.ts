import { firstPassing } from './first-passing.ts';
import type { Span } from './span.ts';

/** The things that share a unit of text with a span; the list is in reading order and nothing in it overlaps. Found by halving. */
export function touching<T extends { readonly span: Span }>(list: readonly T[], span: Span): T[] {
  const first = firstPassing(list, (one) => one.span.end > span.start);
  const found: T[] = [];
  for (let i = first; i < list.length && (list[i] as T).span.start < span.end; i += 1) found.push(list[i] as T);
  return found;
}
