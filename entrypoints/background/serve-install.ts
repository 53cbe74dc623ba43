import { browser } from 'wxt/browser';

/** Opens the welcome page once, when Whence is installed; never after an update. */
export function serveInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
