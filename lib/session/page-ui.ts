/**
 * Our one element in the page: `<whence-ui>`, a child of `<html>`, with a closed shadow root. It is made when
 * first needed and removed with the session. Inside stand only frames of extension pages and the selection toolbar:
 * a closed root hides nodes, not keystrokes, so nothing a reader writes is ever typed in it.
 */
export interface PageUi {
  /** The closed root, made on first use. */
  readonly root: () => ShadowRoot;
  /** Where document coordinates (0, 0) lie for absolutely placed children, in client pixels. */
  readonly origin: () => DOMRect;
}

/** Prepares the element; nothing is in the page until `root()` is called. */
export function createPageUi(document: Document, signal: AbortSignal): PageUi {
  let host: HTMLElement | undefined;
  let shadow: ShadowRoot | undefined;

  function make(): ShadowRoot {
    host = document.createElement('whence-ui');
    // The page's own rules may hit any element: every property that could move or hide us is set here.
    host.style.cssText =
      'all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; display: block !important;';
    shadow = host.attachShadow({ mode: 'closed' });
    shadow.adoptedStyleSheets = [onScreenOnly(document)];
    document.documentElement.append(host);
    return shadow;
  }

  signal.addEventListener('abort', () => host?.remove(), { once: true });
  return {
    root() {
      // A page that replaces its whole tree takes our element with it: put it back.
      if (host && !host.isConnected && !signal.aborted) document.documentElement.append(host);
      return shadow ?? make();
    },
    origin: () => (host ?? document.documentElement).getBoundingClientRect(),
  };
}

/** Card and toolbar are no part of a printed page. Of two rules that will not be overruled the one in the root wins. */
function onScreenOnly({ defaultView }: Document): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = defaultView as unknown as typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync('@media print { :host { display: none !important } }');
  return sheet;
}
