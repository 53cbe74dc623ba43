/**
 * How the card in a page and the page speak: through the background. Firefox treats an extension's frame in a web page
 * like a content script (no `tabs`, no messages in), so both browsers go this way: requests are passed on by the
 * background, and word that the card has moved comes over a port.
 */
import { browser } from 'wxt/browser';
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

/** Calls back whenever the page moves its card, until the signal aborts. */
export function whenCardMoves(moved: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const port = browser.runtime.connect({ name: CARD_PORT });
  port.onMessage.addListener(moved);
  // The worker has gone to sleep: the next connection wakes it when there is something to tell.
  port.onDisconnect.addListener(() => whenCardMoves(moved, signal));
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}
