/**
 * How the card in a page and the page speak: through the background. Firefox treats an extension's frame in a web page
 * like a content script (no `tabs`, no messages in), so both browsers go this way: requests are passed on by the
 * background, and word that the card has moved comes over a port.
 */
import { type Browser, browser } from 'wxt/browser';
import { sendMessage } from './messenger.ts';
import type { MessageToPage, ViewToPage } from './protocol.ts';

/** The name of the port between a card and the background. */
export const CARD_PORT = 'card';

/** Asks the page in which this card stands. */
export async function askPage<Name extends keyof ViewToPage>(
  name: Name,
  data: Parameters<ViewToPage[Name]>[0],
): Promise<ReturnType<ViewToPage[Name]>> {
  const answer = await sendMessage('askPage', { name, data } as MessageToPage);
  return answer as ReturnType<ViewToPage[Name]>;
}

/** Calls back whenever the page has moved its card, or may have, until the signal aborts. */
export function whenCardMoves(moved: () => void, signal: AbortSignal): void {
  let port: Browser.runtime.Port | undefined;
  const connect = () => {
    if (signal.aborted) return;
    port = browser.runtime.connect({ name: CARD_PORT });
    port.onMessage.addListener(moved);
    port.onDisconnect.addListener(() => {
      // The worker went to sleep, and the card may have been moved before this port stands again.
      connect();
      moved();
    });
  };
  connect();
  signal.addEventListener('abort', () => port?.disconnect(), { once: true });
}
