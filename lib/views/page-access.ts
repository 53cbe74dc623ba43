import { browser } from 'wxt/browser';

/** What the browser lets us do with a tab's page. */
export type PageAccess =
  | { readonly kind: 'open'; readonly host: string }
  /** A page of the browser's own, or one it keeps extensions out of. */
  | { readonly kind: 'restricted' }
  /** A web page to which the reader has not granted access. */
  | { readonly kind: 'permission-missing'; readonly host: string };

/** Stores and other places where browsers refuse content scripts whatever the permissions. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Looks up whether Whence may read the page in a tab. A tab that has gone counts as restricted. */
export async function pageAccess(tabId: number): Promise<PageAccess> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const address = tab?.url ? parsed(tab.url) : null;
  if (!address || !/^(https?|file):$/.test(address.protocol) || CLOSED_HOSTS.includes(address.hostname)) {
    // Without any access the address is hidden too: then it is the permission that is missing.
    const everywhere = await browser.permissions.contains({ origins: ['<all_urls>'] });
    return tab && !tab.url && !everywhere ? { kind: 'permission-missing', host: '' } : { kind: 'restricted' };
  }
  const origins = [address.protocol === 'file:' ? 'file:///*' : `${address.protocol}//${address.hostname}/*`];
  const granted = await browser.permissions.contains({ origins });
  return granted ? { kind: 'open', host: address.hostname } : { kind: 'permission-missing', host: address.hostname };
}

function parsed(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
