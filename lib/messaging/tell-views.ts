import { sendMessage } from './messenger.ts';

/** Tells every open view that something about a tab has changed. Nobody listening is not an error. */
export function tellViews(tabId: number): void {
  sendMessage('tabChanged', tabId).catch(() => {
    // No view is open: the next one reads the state as it opens.
  });
}
