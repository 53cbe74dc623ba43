/** The last of some ascending offsets that lies before `offset`: binary search, so that long articles stay cheap. */
export function lastBefore(offsets: readonly number[], offset: number): number | undefined {
  return offsets[countBefore(offsets.length, (i) => (offsets[i] ?? 0) < offset) - 1];
}

/** How many of `length` entries in order come before some place: `isBefore` is true for them, then false for the rest. */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
