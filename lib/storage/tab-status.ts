/**
 * What Whence knows of each open tab, for the badge and for panels that open later. It lives in `storage.session`, one
 * key a tab, so that two tabs that report at once never overwrite each other; a worker may die in between. This is the
 * only place with key strings of `storage.session`.
 */
import { storage } from 'wxt/utils/storage';
import type { LeftAlone } from '../notes/reading.ts';

/** The state of one tab in which there is something to say. */
export interface TabStatus {
  /** `off`: an article, on a site where the reader has switched Whence off. `alone`: a page to work on, not to read. */
  readonly kind: 'article' | 'reading' | 'off' | 'alone';
  /** Why it is left alone. */
  readonly because?: LeftAlone;
  /** Unsourced marks now shown. */
  readonly unsourced: number;
  /** Empty until there is a reading. */
  readonly readingId: string;
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

function keyOf(tabId: number): `session:tab:${number}` {
  return `session:tab:${tabId}`;
}
