import { browser } from 'wxt/browser';

/** Which tab a panel is about: the one named by `?tab=`, else the active tab of the panel's own window. */
export async function whichTab(): Promise<number | null> {
  const named = namedTab();
  if (named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Tells `follow` which tab a panel is about, and at every change. */
export function followTab(follow: (tabId: number | null) => void, signal: AbortSignal): void {
  const look = async () => {
    const tabId = await whichTab();
    if (!signal.aborted) follow(tabId);
  };
  if (namedTab() > 0) {
    void look();
    return;
  }
  // `currentWindow` is the panel's own window: activations elsewhere ask again and get the same answer.
  const asked = () => void look();
  browser.tabs.onActivated.addListener(asked);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(asked), { once: true });
  asked();
}

function namedTab(): number {
  return Number(new URLSearchParams(location.search).get('tab'));
}
