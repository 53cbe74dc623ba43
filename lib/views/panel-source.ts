import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../messaging/messenger.ts';
import type { LeftAlone, Reading } from '../notes/reading.ts';
import { getSetting, isSiteOff } from '../storage/settings.ts';
import { getTabStatus } from '../storage/tab-status.ts';
import { pageAccess } from './page-access.ts';

/** What can be said of a tab. */
export type TabView =
  | { readonly on: 'no-article'; readonly because?: LeftAlone }
  | { readonly on: 'restricted' }
  | { readonly on: 'site-off'; readonly site: string }
  | { readonly on: 'permission-missing'; readonly site: string }
  | { readonly on: 'reading'; readonly reading: Reading };

/** Looks at a tab once. */
export async function viewOfTab(tabId: number): Promise<TabView> {
  const reading = await readingOf(tabId);
  if (reading) return { on: 'reading', reading };
  const access = await pageAccess(tabId);
  if (access.kind === 'restricted') return { on: 'restricted' };
  if (access.kind === 'permission-missing') return { on: 'permission-missing', site: access.host };
  if (isSiteOff(await getSetting('siteRules'), access.host)) return { on: 'site-off', site: access.host };
  const because = (await getTabStatus(tabId))?.because;
  return because ? { on: 'no-article', because } : { on: 'no-article' };
}

/** The reading in a tab; null where there is no reader script, or where it has not read the text yet. */
export async function readingOf(tabId: number): Promise<Reading | null> {
  try {
    return await sendMessage('getReading', undefined, { tabId, frameId: 0 });
  } catch {
    return null;
  }
}

/** Where the reader is in the reading of a tab; null where there is none. */
export async function scrollOf(tabId: number): Promise<Pick<Reading, 'readingId' | 'scroll'> | null> {
  try {
    return await sendMessage('getScroll', undefined, { tabId, frameId: 0 });
  } catch {
    return null;
  }
}

/** Whether a reader script is at work in the tab although there is nothing to show yet. */
export async function isStarting(tabId: number): Promise<boolean> {
  const status = await getTabStatus(tabId);
  return status?.kind === 'reading' || status?.kind === 'article';
}

/** While the panel follows the reader's scroll it asks this often, in milliseconds. */
const SCROLL_PACE = 1000;

/** What to do while a panel is open. */
export interface TabWatch {
  /** The tab may have changed: told by the background, or gone to another page. */
  look(): void;
  /** The reader may have scrolled. */
  followScroll(): void;
}

/** Watches a tab until the signal aborts. */
export function watchTab(tabId: number, { look, followScroll }: TabWatch, signal: AbortSignal): void {
  const unlisten = onMessage('tabChanged', ({ data }) => {
    if (data === tabId) look();
  });
  const updated = (id: number, change: { status?: string | undefined }) => {
    if (id === tabId && change.status === 'complete') look();
  };
  browser.tabs.onUpdated.addListener(updated);
  const pace = setInterval(() => document.visibilityState === 'visible' && followScroll(), SCROLL_PACE);
  signal.addEventListener(
    'abort',
    () => {
      unlisten();
      browser.tabs.onUpdated.removeListener(updated);
      clearInterval(pace);
    },
    { once: true },
  );
}
