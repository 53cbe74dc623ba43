import { type Browser, browser } from 'wxt/browser';
import { CARD_PORT } from '../../lib/messaging/card-channel.ts';
import { onMessage, sendMessage } from '../../lib/messaging/messenger.ts';

/** Carries what a card and its page say to each other. A worker that wakes again finds its cards connecting anew. */
export function serveCards(): void {
  const cards = new Map<number, Set<Browser.runtime.Port>>();

  browser.runtime.onConnect.addListener((port) => {
    const tabId = port.sender?.tab?.id;
    if (port.name !== CARD_PORT || tabId === undefined) return;
    const ports = cards.get(tabId) ?? new Set();
    cards.set(tabId, ports.add(port));
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) cards.delete(tabId);
    });
  });
  onMessage('cardMoved', ({ sender }) => {
    for (const port of cards.get(sender.tab?.id ?? -1) ?? []) port.postMessage('moved');
  });
  onMessage('askPage', ({ data: { name, data }, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) throw new Error('Only a card in a page can ask its page');
    return sendMessage(name, data as never, { tabId, frameId: 0 });
  });
}
