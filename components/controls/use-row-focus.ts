import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** By then the rows around a row are measured, and the reader has hardly begun to scroll; in milliseconds. */
const SETTLED_AFTER = 150;

/** Which row of a list has its one tab stop. */
export interface RowFocus {
  /** The row's index. */
  readonly active: number;
  /** Whether the focus is in the list, or on its way: then its row is in the document wherever the reader scrolls. */
  readonly focused: boolean;
  /** Gives the focus to a row, and brings it into view. */
  go(index: number): void;
  /** A row has taken the focus. */
  took(key: string): void;
  left(): void;
}

/** Keeps the tab stop of a list on the same row while rows come and go. */
export function useRowFocus(list: RefObject<HTMLElement>, keys: readonly string[]): RowFocus {
  const [activeKey, setActiveKey] = useState<string>();
  const [focused, setFocused] = useState(false);
  const wanted = useRef<string>();
  const awaited = useRef<string>();
  const settling = useRef<string>();
  const lastActive = useRef(0);
  const at = activeKey === undefined ? -1 : keys.indexOf(activeKey);
  const active = Math.max(at, 0);

  const go = (index: number) => {
    const key = keys[index];
    if (key === undefined) return;
    wanted.current = key;
    setFocused(true);
    setActiveKey(key);
  };

  const rowOf = (key: string) =>
    [...(list.current?.children ?? [])].find((each) => each instanceof HTMLElement && each.dataset.key === key);

  useEffect(() => {
    // Rows that came into view with it are measured by now, and may have pushed it out again.
    if (settling.current !== undefined) rowOf(settling.current)?.scrollIntoView({ block: 'nearest' });
    // The place of a row that was not read yet had the focus, and went away with it when the row came.
    if (isHereOrNowhere(list.current)) wanted.current ??= awaited.current;
    awaited.current = undefined;
    if (wanted.current === undefined) return;
    const row = rowOf(wanted.current);
    const entry = row?.querySelector<HTMLElement>('[data-entry]');
    if (!entry) return;
    if (entry.dataset.entry === 'waiting') awaited.current = wanted.current;
    settling.current = wanted.current;
    wanted.current = undefined;
    entry.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
    setTimeout(() => {
      settling.current = undefined;
    }, SETTLED_AFTER);
  });

  useEffect(() => {
    const gone = activeKey !== undefined && at < 0;
    // The row that had the focus was deleted: its neighbour takes over, so that the keys go on working.
    if (gone && document.activeElement === document.body) go(Math.min(lastActive.current, keys.length - 1));
    else lastActive.current = active;
  }, [keys, active]);

  return {
    active,
    focused,
    go,
    took(key) {
      if (key !== awaited.current) awaited.current = undefined;
      setFocused(true);
      lastActive.current = keys.indexOf(key);
      setActiveKey(key);
    },
    left: () => setFocused(false),
  };
}

function isHereOrNowhere(list: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  return activeElement === body || (list?.contains(activeElement) ?? false);
}
