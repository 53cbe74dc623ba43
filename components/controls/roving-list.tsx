/**
 * A list with one tab stop: arrow keys (and J and K) move, Enter opens, a click is the entry's own. Entries mark the element
 * that takes the focus with `data-entry`.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isEditable } from './is-editable.ts';
import styles from './roving-list.module.css';
import { useGrowingList } from './use-growing-list.ts';

/** What an entry needs to know about itself. */
export interface EntryPlace {
  /** For everything in the entry that can take the focus. */
  readonly tabIndex: 0 | -1;
  readonly current: boolean;
}

/** The entries, how they look, and what the keys do. */
export interface RovingListProps<Item> {
  readonly name: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item, place: EntryPlace) => ComponentChildren;
  readonly onEnter: (item: Item) => void;
  /** J and K, too; pressed outside of any list or field they enter the list that is `primary`. */
  readonly letterKeys: boolean;
  readonly primary?: boolean;
  /** The entry nearest to where the reader is in the page. */
  readonly currentKey?: string | undefined;
  /** Keeps the current entry in view while the reader does nothing with the list. */
  readonly follow?: boolean;
}

/** Renders `items` as a list of entries, growing as the reader goes down. */
export function RovingList<Item>(props: RovingListProps<Item>) {
  const { items, keyOf, currentKey, follow, letterKeys, primary } = props;
  const { limit, more, end, growTo } = useGrowingList(items.length);
  const [activeKey, setActiveKey] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string>();

  const indexOf = (key: string | undefined) =>
    key === undefined ? -1 : items.findIndex((item) => keyOf(item) === key);
  const currentIndex = indexOf(currentKey);
  const active = Math.max(indexOf(activeKey), 0);
  const lastActive = useRef(0);

  const focusEntry = (index: number) => {
    const item = items[index];
    if (!item) return;
    growTo(index);
    wanted.current = keyOf(item);
    setActiveKey(keyOf(item));
  };

  const entryAt = (index: number) => list.current?.children[index]?.querySelector<HTMLElement>('[data-entry]');

  useEffect(() => {
    if (wanted.current === undefined) return;
    const entry = entryAt(indexOf(wanted.current));
    wanted.current = undefined;
    entry?.focus({ preventScroll: true });
    entry?.closest('li')?.scrollIntoView({ block: 'nearest' });
  });

  useEffect(() => {
    const gone = activeKey !== undefined && indexOf(activeKey) < 0;
    // The entry that had the focus was deleted: its neighbour takes over, so that the keys go on working.
    if (gone && document.activeElement === document.body) focusEntry(Math.min(lastActive.current, items.length - 1));
    else lastActive.current = active;
  }, [items, active]);

  useEffect(() => {
    if (!follow || currentIndex < 0) return;
    growTo(currentIndex);
    const busy = list.current?.matches(':hover') || list.current?.contains(document.activeElement);
    if (!busy) list.current?.children[currentIndex]?.scrollIntoView({ block: 'nearest' });
  }, [follow, currentIndex, limit > currentIndex]);

  const move = (event: KeyboardEvent, inside: boolean) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = letterKeys ? { j: 1, k: -1 }[event.key] : undefined;
    const step = letter ?? (inside ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined);
    const edge = inside ? { Home: 0, End: items.length - 1 }[event.key] : undefined;
    if (step === undefined && edge === undefined) return;
    event.preventDefault();
    if (edge !== undefined) focusEntry(edge);
    else if (inside) focusEntry(Math.min(Math.max(active + (step ?? 0), 0), items.length - 1));
    else focusEntry(Math.max(currentIndex, 0));
  };

  useEffect(() => {
    if (!letterKeys || !primary) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.target instanceof Element)) return;
      if (isEditable(event.target) || event.target.closest('ul[data-roving], [role="menu"]')) return;
      move(event, false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && isEditable(event.target)) return;
    const item = items[active];
    if (event.key === 'Enter' && item && event.target instanceof Element && event.target.hasAttribute('data-entry')) {
      event.preventDefault();
      props.onEnter(item);
    } else move(event, true);
  };

  return (
    <>
      <ul ref={list} data-roving aria-label={props.name} class={styles.list} onKeyDown={onKeyDown}>
        {items.slice(0, limit).map((item, index) => {
          const key = keyOf(item);
          return (
            <li
              key={key}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              class={styles.entry}
              onFocusCapture={() => {
                lastActive.current = index;
                setActiveKey(key);
              }}
            >
              {props.render(item, { tabIndex: index === active ? 0 : -1, current: index === currentIndex })}
            </li>
          );
        })}
      </ul>
      {more && <div ref={end} class={styles.end} />}
    </>
  );
}
