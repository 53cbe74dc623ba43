/**
 * What Whence knows of each open tab, for the badge and for panels that open later. It lives in `storage.session`, one
 * key a tab, so that two tabs that report at once never overwrite each other; a worker may die in between. This is the
 * only place with key strings of `storage.session`.
 */
import { storage } from 'wxt/utils/storage';
import type { ArticleId } from '../notes/types.ts';

/** The state of one tab. */
export interface TabStatus {
  readonly kind: 'article' | 'no-article' | 'off' | 'restricted' | 'reading' | 'error';
  /** Unsourced marks now shown. */
  readonly unsourced: number;
  /** Empty until there is a reading. */
  readonly readingId: string;
  readonly articleId?: ArticleId;
  /** Whether the page is worth the offer to read it anyway. */
  readonly offer?: boolean;
}

/** What is known of a tab; null where nothing is. */
export function getTabStatus(tabId: number): Promise<TabStatus | null> {
  return storage.getItem<TabStatus>(keyOf(tabId));
}

/** Keeps what is known of a tab. */
export function setTabStatus(tabId: number, status: TabStatus): Promise<void> {
  return storage.setItem(keyOf(tabId), status);
}

/** Forgets a tab that was closed or has gone to another page. */
export function clearTabStatus(tabId: number): Promise<void> {
  return storage.removeItem(keyOf(tabId));
}

/** Calls back at every change of a tab's status, until the signal aborts. */
export function watchTabStatus(
  tabId: number,
  changed: (status: TabStatus | null) => void,
  { signal }: { signal: AbortSignal },
): void {
  if (signal.aborted) return;
  const unwatch = storage.watch<TabStatus>(keyOf(tabId), changed);
  signal.addEventListener('abort', unwatch, { once: true });
}

function keyOf(tabId: number): `session:tab:${number}` {
  return `session:tab:${tabId}`;
}
