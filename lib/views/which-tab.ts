import { browser } from 'wxt/browser';

/** Tells `follow` which tab a panel is about: the one named by `?tab=`, else the active tab of the panel's own window. */
export function followTab(follow: (tabId: number | null) => void, signal: AbortSignal): void {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) {
    follow(named);
    return;
  }
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!signal.aborted) follow(tab?.id ?? null);
  };
  // `currentWindow` is the panel's own window: activations elsewhere ask again and get the same answer.
  const asked = () => void look();
  browser.tabs.onActivated.addListener(asked);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(asked), { once: true });
  asked();
}
