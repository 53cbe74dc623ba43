import { highlightStyle } from './highlight-style.ts';

/** Our own style sheet among those the page has adopted. */
export interface PageSheet {
  /** Puts the sheet back if the page has replaced its list. True when it had gone. */
  ensure(): boolean;
}

/** Adds our sheet to the document's adopted ones, and takes out only that when the signal aborts. */
export function adoptPageSheet(document: Document, signal: AbortSignal): PageSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyle());
  const ensure = (): boolean => {
    if (signal.aborted || document.adoptedStyleSheets.includes(sheet)) return false;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return true;
  };
  ensure();
  signal.addEventListener(
    'abort',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
    { once: true },
  );
  return { ensure };
}
