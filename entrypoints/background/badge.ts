import { browser } from 'wxt/browser';

/** The amber of an unsourced mark (look.md), dark enough for white digits. */
const AMBER = '#b45309';

/** Shows the number of unsourced marks on the toolbar button of one tab; nothing for null or none. */
export async function showBadge(tabId: number, unsourced: number | null): Promise<void> {
  const text = unsourced ? (unsourced > 99 ? '99+' : String(unsourced)) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: AMBER });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
}
