/** Sets of places in a text, given as spans: how large they are, and how much two of them share. */
import { lengthOfAll, type Span, sharedLengthOfAll } from '../lib/text/span.ts';
import type { Pair } from './gold.ts';

/** Spans in order, none touching another. */
export type Extent = readonly Span[];

/** All places that some span covers. */
export function extentOf(spans: readonly Span[]): Extent {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return merged;
}

/** The same of spans as the corpora write them. */
export function extentOfPairs(pairs: readonly Pair[]): Extent {
  return extentOf(pairs.map(([start, end]) => ({ start, end })));
}

/** How many characters a set holds. */
export function sizeOf(extent: Extent): number {
  return lengthOfAll(extent);
}

/** How many characters are in both. */
export function sharedSize(one: Extent, other: Extent): number {
  return sharedLengthOfAll(one, other);
}

/** Shared characters as a share of all that either holds (Jaccard); 0 where both are empty. */
export function likeness(one: Extent, other: Extent): number {
  const shared = sharedSize(one, other);
  const union = sizeOf(one) + sizeOf(other) - shared;
  return union === 0 ? 0 : shared / union;
}
