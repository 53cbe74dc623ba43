/**
 * A list of any length: only the rows near what can be seen are in the document. Heights are guessed and then measured, so
 * rows may be as tall as their words. One tab stop: arrow keys (and J and K) move from row to row, Enter opens.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isEditable } from './is-editable.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useRowHeights } from './use-row-heights.ts';
import { AROUND, scrollerOf, useView } from './use-view.ts';
import styles from './virtual-list.module.css';

/** What a row needs to know about itself. */
export interface EntryPlace {
  /** For everything in the row that can take the focus. */
  readonly tabIndex: 0 | -1;
  readonly current: boolean;
}

/** The rows, how they look, and what keys do. */
export interface VirtualListProps<Item> {
  readonly name: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** A first guess of the height, in CSS pixels. */
  readonly guess: (item: Item) => number;
  /** The element that takes the focus carries `data-entry`; with the value `waiting` while the row itself is still to come. */
  readonly render: (item: Item, place: EntryPlace) => ComponentChildren;
  /** J and K, too; pressed outside of any list or field they enter the list that is `primary`. */
  readonly letterKeys: boolean;
  readonly primary?: boolean;
  /** Enter on a row; without it the row's own element answers. */
  readonly onEnter?: (item: Item) => void;
  /** Keys on a row that the list itself has no use for; true where it was used. */
  readonly onKey?: (event: KeyboardEvent, item: Item) => boolean;
  /** Told which rows are in the document now. */
  readonly onShown?: (items: readonly Item[]) => void;
  /** The row nearest to where the reader is in the page. */
  readonly currentKey?: string | undefined;
  /** Keeps the current row in view while the reader does nothing with the list. */
  readonly follow?: boolean;
}

/** The list. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, keyOf, guess, letterKeys, primary, currentKey, follow } = props;
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => items.map(keyOf), [items]);
  const { offsets, observe } = useRowHeights(items, keyOf, guess, list);
  const view = useView(list);
  const focus = useRowFocus(list, keys);

  const from = Math.max(0, rowAt(offsets, view.top - AROUND));
  const to = Math.min(items.length, rowAt(offsets, view.top + view.height + AROUND) + 1);
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  // The row with the focus stays, or the focus would fall to the document.
  if (focus.focused && focus.active < from) shown.unshift(focus.active);
  if (focus.focused && focus.active >= to && focus.active < items.length) shown.push(focus.active);
  const currentIndex = currentKey === undefined ? -1 : keys.indexOf(currentKey);

  const shownKeys = shown.map((index) => keys[index]).join('\n');
  useEffect(() => props.onShown?.(items.slice(from, to)), [shownKeys]);

  const isHere = currentIndex >= from && currentIndex < to;
  useEffect(() => {
    if (!follow || currentIndex < 0) return;
    if (list.current?.matches(':hover') || list.current?.contains(document.activeElement)) return;
    const far = (offsets[currentIndex] ?? 0) - view.top - view.height / 2;
    if (!isHere) (scrollerOf(list.current) ?? window).scrollBy({ top: far });
    else list.current?.children[shown.indexOf(currentIndex)]?.scrollIntoView({ block: 'nearest' });
  }, [follow, currentIndex, isHere]);

  const move = (event: KeyboardEvent, inside: boolean) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = letterKeys ? { j: 1, k: -1 }[event.key] : undefined;
    const step = letter ?? (inside ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined);
    const edge = inside ? { Home: 0, End: items.length - 1 }[event.key] : undefined;
    if (step === undefined && edge === undefined) return;
    event.preventDefault();
    if (!inside) focus.go(Math.max(currentIndex, 0));
    else focus.go(edge ?? Math.min(Math.max(focus.active + (step ?? 0), 0), items.length - 1));
  };

  useEffect(() => {
    if (!letterKeys || !primary) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.target instanceof Element)) return;
      if (isEditable(event.target) || event.target.closest('ul[data-rows], [role="menu"]')) return;
      move(event, false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || isEditable(event.target)) return;
    const item = items[focus.active];
    if (item !== undefined && props.onKey?.(event, item)) event.preventDefault();
    else if (event.key === 'Enter' && item !== undefined && props.onEnter && event.target.hasAttribute('data-entry')) {
      event.preventDefault();
      props.onEnter(item);
    } else move(event, true);
  };

  return (
    <ul
      ref={list}
      data-rows
      aria-label={props.name}
      class={styles.list}
      style={{ height: `${offsets[items.length] ?? 0}px` }}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && list.current?.contains(relatedTarget))) focus.left();
      }}
    >
      {shown.map((index) => {
        const item = items[index] as Item;
        const key = keys[index] ?? '';
        return (
          <li
            key={key}
            data-key={key}
            data-guess={guess(item)}
            ref={observe}
            class={styles.row}
            style={{ top: `${offsets[index]}px` }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            onFocusCapture={() => focus.took(key)}
          >
            {props.render(item, { tabIndex: index === focus.active ? 0 : -1, current: index === currentIndex })}
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
