import { highlightStyle } from './highlight-style.ts';

/** Our own style sheet among those the page has adopted. */
export interface PageSheet {
  /** Puts the sheet back if the page has replaced its list. True when it had gone. */
  ensure(): boolean;
}

/**
 * Adds our sheet to the adopted ones of the document and of every tree whose text is marked, and takes out only that when
 * the signal aborts. Shadow roots need it of their own: Firefox does not let highlights inherit into them.
 */
export function adoptPageSheet(trees: readonly DocumentOrShadowRoot[], signal: AbortSignal): PageSheet {
  const sheets = new Map<Document, CSSStyleSheet>();
  const sheetOf = (document: Document): CSSStyleSheet => {
    const known = sheets.get(document);
    if (known !== undefined) return known;
    // A sheet serves the trees of one document only: that of a frame is made by the frame's own window.
    const { CSSStyleSheet: Sheet = CSSStyleSheet } = (document.defaultView ?? globalThis) as typeof globalThis;
    const sheet = new Sheet();
    sheet.replaceSync(highlightStyle());
    sheets.set(document, sheet);
    return sheet;
  };
  const ensure = (): boolean => {
    let wasGone = false;
    for (const tree of signal.aborted ? [] : trees) {
      const sheet = sheetOf(documentOf(tree));
      if (tree.adoptedStyleSheets.includes(sheet)) continue;
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
      wasGone = true;
    }
    return wasGone;
  };
  ensure();
  signal.addEventListener(
    'abort',
    () => {
      const ours = new Set(sheets.values());
      for (const tree of trees)
        tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((adopted) => !ours.has(adopted));
    },
    { once: true },
  );
  return { ensure };
}

function documentOf(tree: DocumentOrShadowRoot): Document {
  return (tree as ShadowRoot).ownerDocument ?? (tree as Document);
}
