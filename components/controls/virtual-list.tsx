/**
 * A list of any length on a page that scrolls: only the rows near the window are in the document. Heights are guessed and
 * then measured, so rows may be as tall as their words. One tab stop: arrow keys (and J and K) move from row to row.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isEditable } from './is-editable.ts';
import { useRowHeights } from './use-row-heights.ts';
import styles from './virtual-list.module.css';

/** The rows, how they look, and what keys do. */
export interface VirtualListProps<Item> {
  readonly name: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** A first guess of the height, in CSS pixels. */
  readonly guess: (item: Item) => number;
  /** The element that takes the focus carries `data-entry`; everything that can take it, this `tabIndex`. */
  readonly render: (item: Item, tabIndex: 0 | -1) => ComponentChildren;
  /** J and K, too. */
  readonly letterKeys: boolean;
  /** Keys on a row that the list itself has no use for; true where it was used. */
  readonly onKey: (event: KeyboardEvent, item: Item) => boolean;
  /** Told which rows are in the document now. */
  readonly onShown: (items: readonly Item[]) => void;
}

/** Rows this far outside the window are in the document, in CSS pixels. */
const AROUND = 600;

/** The list. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { name, items, keyOf, guess, render, letterKeys, onKey, onShown } = props;
  const list = useRef<HTMLUListElement>(null);
  const { offsets, observe } = useRowHeights(items, keyOf, guess, list);
  const [place, setPlace] = useState({ top: 0, height: 900 });
  const [activeKey, setActiveKey] = useState<string>();
  const wanted = useRef<string>();
  const total = offsets[items.length] ?? 0;

  const from = Math.max(0, rowAt(offsets, place.top - AROUND));
  const to = Math.min(items.length, rowAt(offsets, place.top + place.height + AROUND) + 1);
  const shown = items.slice(from, to);
  const active = Math.max(0, activeKey === undefined ? 0 : items.findIndex((item) => keyOf(item) === activeKey));

  useLayoutEffect(() => {
    const look = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      setPlace((last) =>
        Math.abs(last.top - top) < AROUND / 4 && last.height === innerHeight ? last : { top, height: innerHeight },
      );
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look, { passive: true });
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);

  const shownKeys = shown.map(keyOf).join('\n');
  useEffect(() => onShown(shown), [shownKeys]);

  useEffect(() => {
    if (wanted.current === undefined) return;
    const row = [...(list.current?.children ?? [])].find(
      (each) => each instanceof HTMLElement && each.dataset.key === wanted.current,
    );
    const entry = row?.querySelector<HTMLElement>('[data-entry]');
    if (!entry) return;
    wanted.current = undefined;
    entry.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });

  const goTo = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    wanted.current = keyOf(item);
    setActiveKey(keyOf(item));
    if (index >= from && index < to) return;
    const listTop = (list.current?.getBoundingClientRect().top ?? 0) + scrollY;
    scrollTo({ top: listTop + (offsets[index] ?? 0) - innerHeight / 2 });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && isEditable(event.target)) return;
    const item = items[active];
    if (item !== undefined && onKey(event, item)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = letterKeys ? { j: 1, k: -1 }[event.key] : undefined;
    const step = letter ?? { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const edge = { Home: 0, End: items.length - 1 }[event.key];
    if (step === undefined && edge === undefined) return;
    event.preventDefault();
    goTo(edge ?? Math.min(Math.max(active + (step ?? 0), 0), items.length - 1));
  };

  return (
    <ul ref={list} aria-label={name} class={styles.list} style={{ height: `${total}px` }} onKeyDown={onKeyDown}>
      {shown.map((item, at) => {
        const key = keyOf(item);
        return (
          <li
            key={key}
            data-key={key}
            ref={observe}
            class={styles.row}
            style={{ top: `${offsets[from + at]}px` }}
            aria-setsize={items.length}
            aria-posinset={from + at + 1}
            onFocusCapture={() => setActiveKey(key)}
          >
            {render(item, from + at === active ? 0 : -1)}
          </li>
        );
      })}
    </ul>
  );
}

/** The last row that begins at or above `y`. */
function rowAt(offsets: Float64Array, y: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
