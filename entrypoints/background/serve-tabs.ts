import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../../lib/messaging/messenger.ts';
import type { Answer } from '../../lib/messaging/protocol.ts';
import { tellViews } from '../../lib/messaging/tell-views.ts';
import { getSetting, isSiteOff, setSiteRule, siteOf } from '../../lib/storage/settings.ts';
import { clearTabStatus, getTabStatus, setTabStatus, type TabStatus } from '../../lib/storage/tab-status.ts';
import { explainBadge, showBadge } from './badge.ts';
import { injectReader } from './reader-script.ts';

/** Follows every tab: injects the reader script where it is wanted, keeps status and badge. */
export function serveTabs(): void {
  onMessage('articleFound', async ({ sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !sender.url) return;
    const off = isSiteOff(await getSetting('siteRules'), new URL(sender.url).hostname);
    if (off) await leave(tabId);
    else await injectReader(tabId);
  });
  onMessage('articleGone', async ({ data: because, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    tellReader(tabId, 'rest');
    if (because) await report(tabId, { kind: 'alone', because, unsourced: 0, readingId: '' });
    else await forget(tabId);
  });
  onMessage('readingChanged', async ({ data: { readingId, unsourced, state }, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId !== undefined)
      await report(tabId, { kind: state === 'analysing' ? 'reading' : 'article', unsourced, readingId });
  });
  onMessage('readAnyway', async ({ data: tabId }): Promise<Answer<null>> => {
    try {
      await injectReader(tabId);
      return { ok: true, value: null };
    } catch {
      return {
        ok: false,
        error: { code: 'no-access', message: 'The browser does not let extensions read this page.' },
      };
    }
  });
  onMessage('setSite', async ({ data: { host, off } }): Promise<Answer<null>> => {
    await setSiteRule(host, off ? 'off' : 'on');
    await followRule(host, off);
    return { ok: true, value: null };
  });
  browser.tabs.onRemoved.addListener((tabId) => void clearTabStatus(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // A new page: the browser clears the badge itself, the status is ours to clear.
    if (change.status === 'loading' && change.url !== undefined)
      void clearTabStatus(tabId).then(() => tellViews(tabId));
  });
}

async function forget(tabId: number): Promise<void> {
  await clearTabStatus(tabId);
  await showBadge(tabId, 0);
  await explainBadge(tabId, null);
  tellViews(tabId);
}

/** Takes everything of ours off a page of a site that is off. */
async function leave(tabId: number): Promise<void> {
  tellReader(tabId, 'leave');
  await report(tabId, { kind: 'off', unsourced: 0, readingId: '' });
}

function tellReader(tabId: number, what: 'leave' | 'rest'): void {
  sendMessage(what, undefined, { tabId, frameId: 0 }).catch(() => {
    // No reader script there: nothing to take off.
  });
}

async function report(tabId: number, status: TabStatus): Promise<void> {
  await setTabStatus(tabId, status);
  await showBadge(tabId, status.unsourced);
  await explainBadge(tabId, status.kind);
  tellViews(tabId);
}

/** Open articles of the host follow the new rule at once. */
async function followRule(host: string, off: boolean): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || !url || !URL.canParse(url) || siteOf(new URL(url).hostname) !== siteOf(host)) continue;
    const status = await getTabStatus(id);
    if (status === null) continue;
    if (off) {
      await leave(id);
    } else if (status.kind === 'off') {
      await injectReader(id).catch(() => {
        // The browser keeps this tab to itself.
      });
    }
  }
}
