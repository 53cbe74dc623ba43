import { browser } from 'wxt/browser';
import type { TabStatus } from '../../lib/storage/tab-status.ts';

/** The amber of an unsourced mark (look.md), dark enough for white digits. */
const AMBER = '#b45309';

/** Shows the number of unsourced marks on the toolbar button of one tab; nothing for null or none. */
export async function showBadge(tabId: number, unsourced: number | null): Promise<void> {
  const text = unsourced ? (unsourced > 99 ? '99+' : String(unsourced)) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: AMBER });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}

/** Says in the toolbar button's tooltip why there is no number; the extension's name where there is nothing to say. */
export async function explainBadge(tabId: number, kind: TabStatus['kind'] | null): Promise<void> {
  const key = kind === 'off' ? 'title_off' : kind === 'alone' ? 'title_alone' : null;
  await browser.action.setTitle({ tabId, title: key === null ? 'Whence' : browser.i18n.getMessage(key) });
}
