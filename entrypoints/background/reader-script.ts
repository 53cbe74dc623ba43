import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messaging/messenger.ts';

/**
 * Puts the reader script into a tab, once; one that is there already reads the page as it is now. Rejects where the browser lets no extension in, or where access to the
 * site is missing.
 */
export function injectReader(tabId: number): Promise<void> {
  const running = injecting.get(tabId) ?? inject(tabId).finally(() => injecting.delete(tabId));
  injecting.set(tabId, running);
  return running;
}

/** Two reasons to read a page at the same moment must not make two scripts. */
const injecting = new Map<number, Promise<void>>();

async function inject(tabId: number): Promise<void> {
  if (await hasReader(tabId)) {
    await sendMessage('readAgain', undefined, { tabId, frameId: 0 });
    return;
  }
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/reader.js'] });
}

async function hasReader(tabId: number): Promise<boolean> {
  try {
    return await sendMessage('areYouThere', undefined, { tabId, frameId: 0 });
  } catch {
    return false; // Nobody answered: there is no reader script in this tab.
  }
}
