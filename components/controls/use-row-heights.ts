import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { scrollerOf } from './use-view.ts';

/**
 * Where rows begin, from guessed heights that are replaced by measured ones as rows come into the document. What is in
 * view stays where it is when a row above it turns out taller or shorter.
 */
export function useRowHeights<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  guess: (item: Item) => number,
  list: RefObject<HTMLElement>,
): { readonly offsets: Float64Array; readonly observe: (row: HTMLElement | null) => void } {
  const heights = useRef(new Map<string, number>());
  const [version, setVersion] = useState(0);

  const observer = useMemo(() => {
    if (typeof ResizeObserver === 'undefined') return null;
    return new ResizeObserver((entries) => {
      let shift = 0;
      let changed = false;
      for (const { target } of entries) {
        if (!(target instanceof HTMLElement) || !target.isConnected) continue;
        const key = target.dataset.key ?? '';
        const height = target.offsetHeight;
        const before = heights.current.get(key);
        if (height === 0 || before === height) continue;
        changed = true;
        heights.current.set(key, height);
        const edge = scrollerOf(target)?.getBoundingClientRect().top ?? 0;
        const isAbove = target.getBoundingClientRect().bottom <= edge;
        if (isAbove) shift += height - (before ?? Number(target.dataset.guess ?? height));
      }
      if (!changed) return;
      setVersion((now) => now + 1);
      if (shift !== 0) (scrollerOf(list.current) ?? window).scrollBy({ top: shift, behavior: 'instant' });
    });
  }, []);

  useEffect(() => {
    // Another width breaks lines elsewhere: what was measured is a guess again.
    let width = list.current?.offsetWidth;
    const resized = () => {
      if (list.current?.offsetWidth === width) return;
      width = list.current?.offsetWidth;
      heights.current.clear();
      for (const row of list.current?.children ?? []) {
        if (row instanceof HTMLElement) heights.current.set(row.dataset.key ?? '', row.offsetHeight);
      }
      setVersion((now) => now + 1);
    };
    addEventListener('resize', resized);
    return () => {
      removeEventListener('resize', resized);
      observer?.disconnect();
    };
  }, []);

  const offsets = useMemo(() => {
    const tops = new Float64Array(items.length + 1);
    let top = 0;
    for (const [index, item] of items.entries()) {
      tops[index] = top;
      top += heights.current.get(keyOf(item)) ?? guess(item);
    }
    tops[items.length] = top;
    return tops;
  }, [items, version]);

  const observe = useMemo(
    () => (row: HTMLElement | null) => {
      if (row) observer?.observe(row);
    },
    [],
  );
  return { offsets, observe };
}
