/** How soon after a click a page without Navigation API is asked whether it has moved, in ms. */
const AFTER_CLICK = 600;

/** The Navigation API as far as it is used here; the compiler's library does not know it yet. */
interface Navigation {
  readonly navigation?: EventTarget;
}

/** What an address is made of, in small letters, without its fragment. */
export interface AddressParts {
  /** With its colon. */
  readonly protocol: string;
  readonly host: string;
  /** The steps of its path, none of them empty. */
  readonly path: readonly string[];
  readonly query: string;
}

/**
 * Takes an address apart that a browser has put in order. By hand, since this is done on every page, and a `URL` and patterns
 * would be a tenth of what the detector costs there.
 */
export function addressParts(address: string): AddressParts {
  const [page = ''] = address.toLowerCase().split('#');
  const [bare = '', query = ''] = page.split('?');
  const [protocol = '', , authority = '', ...path] = bare.split('/');
  const [host = ''] = authority.split(':');
  return { protocol, host, path: path.filter((step) => step !== ''), query };
}

/**
 * The address under which a page shows what it shows: without a fragment that only names a place in the page, and with
 * one that a script routes by ("#/story", "#!/story") as its path.
 */
export function pageAddress(href: string): string {
  const hash = href.indexOf('#');
  if (hash < 0) return href;
  const route = /^#!?(\/.*)$/.exec(href.slice(hash))?.[1];
  return route === undefined || !URL.canParse(route, href) ? href.slice(0, hash) : new URL(route, href).href;
}

/**
 * Calls back when the page has moved to another address without being loaded anew, until the signal aborts. Where the
 * browser has no Navigation API, moves are noticed after the click that made them, or on going back.
 */
export function watchAddress(window: Window, moved: () => void, signal?: AbortSignal): void {
  let address = pageAddress(window.location.href);
  const look = (): void => {
    const now = pageAddress(window.location.href);
    if (now === address) return;
    address = now;
    moved();
  };
  const options = { passive: true, capture: true, ...(signal === undefined ? {} : { signal }) };
  const { navigation } = window as Navigation;
  navigation?.addEventListener('currententrychange', look, options);
  window.addEventListener('popstate', look, options);
  window.addEventListener('hashchange', look, options);
  if (navigation === undefined) window.addEventListener('click', () => setTimeout(look, AFTER_CLICK), options);
}
