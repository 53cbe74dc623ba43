import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messaging/messenger.ts';

const COMMANDS = ['toggle-marks', 'next-mark', 'previous-mark', 'open-card'] as const;

/** Passes the browser-wide shortcuts on to the page in front. */
export function serveCommands(): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener(async (pressed) => {
    const command = COMMANDS.find((name) => name === pressed);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!command || tab?.id === undefined) return;
    sendMessage('command', command, { tabId: tab.id, frameId: 0 }).catch(() => {
      // The page in front is no article: the key does nothing.
    });
  });
}
