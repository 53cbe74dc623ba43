/**
 * The index of the first item that passes, where all behind it pass as well; the length where none does. Binary search:
 * a place in a long article is found without walking to it.
 */
export function firstPassing<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
