import type { Span } from '../text/span.ts';
import { outerElement } from './composed-tree.ts';
import { createGroundShade } from './ground-shade.ts';
import {
  FLASH,
  highlightName,
  highlightPriority,
  type MarkKind,
  type MarkLayer,
  type Shade,
} from './highlight-names.ts';
import { adoptPageSheet } from './page-sheet.ts';
import type { TextMap } from './text-map.ts';

/** One mark to paint. */
export interface PaintedMark {
  readonly kind: MarkKind;
  readonly span: Span;
}

/** Paints marks over the page's text and changes nothing in the page's own tree. */
export interface Painter {
  /** Shows exactly these marks. */
  show(marks: readonly PaintedMark[]): void;
  /** Tints the mark whose card is open, and draws its telling words (source, cue, trigger) stronger; null for none. */
  activate(mark: PaintedMark | null, telling?: readonly Span[]): void;
  /** Shows a passage for a moment. */
  flash(span: Span): void;
}

const FLASH_MS = 1400;
const FLASH_PRIORITY = 4;
/** When a painted page is looked at again, in ms: scripts that set up their own styles do so early. */
const CHECKS = [500, 2000, 6000, 15000];
/** A page that keeps removing our marks is left alone after so many repairs. */
const MAX_REPAIRS = 12;

/** A highlight as it stands in the registry of the window whose text it marks. */
interface Registered {
  readonly name: string;
  readonly window: typeof globalThis;
  readonly highlight: Highlight;
}

/**
 * Starts painting on a document and on the `roots` in it from which text was read: shadow roots, and the bodies of frames,
 * whose windows have registries of their own. Live ranges are used: Chromium paints 500 of them as fast as static ones, and they
 * follow the page's edits until it is read again, where static ones go blank; each edit of the page costs about
 * 0.04 ms more for it. Where the page empties the highlight registry or replaces its adopted sheets, ours are put
 * back, a bounded number of times. All is undone when the signal aborts.
 */
export function createPainter(
  document: Document,
  map: TextMap,
  signal: AbortSignal,
  roots: readonly Node[] = [],
): Painter {
  const sheet = adoptPageSheet([document, ...roots.map(treeOf)], signal);
  let registered: readonly Registered[] = [];
  let repairs = 0;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  /** Shows ranges under a name, each in the registry of its own window. */
  const register = (name: string, priority: number, ranges: readonly Range[]): void => {
    for (const [window, own] of byWindow(ranges)) {
      const highlight = new window.Highlight(...own);
      highlight.priority = priority;
      registered = [...registered, { name, window, highlight }];
      window.CSS.highlights.set(name, highlight);
    }
  };
  const removeLayer = (isMeant: (name: string) => boolean): void => {
    for (const { name, window, highlight } of registered.filter((each) => isMeant(each.name))) {
      // Another reading of ours may have taken the name over; only our own highlight is deleted.
      if (window.CSS.highlights.get(name) === highlight) window.CSS.highlights.delete(name);
    }
    registered = registered.filter((each) => !isMeant(each.name));
  };

  function paint(marks: readonly PaintedMark[], layer: MarkLayer): void {
    const shadeOf = createGroundShade();
    const ranges = new Map<string, { priority: number; ranges: Range[] }>();
    for (const { kind, span } of marks) {
      for (const range of map.rangesOf(span)) {
        const parent = outerElement(range.startContainer);
        const shade: Shade = parent === null ? 'light' : shadeOf(parent);
        const name = highlightName(kind, shade, layer);
        let entry = ranges.get(name);
        if (entry === undefined) {
          entry = { priority: highlightPriority(kind, layer), ranges: [] };
          ranges.set(name, entry);
        }
        entry.ranges.push(range);
      }
    }
    for (const [name, entry] of ranges) register(name, entry.priority, entry.ranges);
  }

  function repair(): void {
    if (signal.aborted || repairs >= MAX_REPAIRS) return;
    let repaired = sheet.ensure();
    for (const { name, window, highlight } of registered) {
      if (window.CSS.highlights.has(name)) continue;
      window.CSS.highlights.set(name, highlight);
      repaired = true;
    }
    if (repaired) repairs += 1;
  }

  const timers = CHECKS.map((ms) => setTimeout(repair, ms));
  for (const event of ['visibilitychange', 'scrollend', 'pointerdown', 'keydown'] as const)
    document.addEventListener(event, repair, { signal, passive: true, capture: true });
  signal.addEventListener(
    'abort',
    () => {
      timers.forEach(clearTimeout);
      clearTimeout(flashing);
      removeLayer(() => true);
    },
    { once: true },
  );

  return {
    show(marks) {
      if (signal.aborted) return;
      removeLayer((name) => !/-(?:active|cue|flash)\b/.test(name));
      paint(marks, 'mark');
      repair();
    },
    activate(mark, telling = []) {
      if (signal.aborted) return;
      removeLayer((name) => /-(?:active|cue)-/.test(name));
      if (mark === null) return;
      paint([mark], 'active');
      paint(
        telling.map((span) => ({ kind: mark.kind, span })),
        'cue',
      );
    },
    flash(span) {
      if (signal.aborted) return;
      clearTimeout(flashing);
      removeLayer(isFlash);
      register(FLASH, FLASH_PRIORITY, map.rangesOf(span));
      flashing = setTimeout(() => removeLayer(isFlash), FLASH_MS);
    },
  };
}

function isFlash(name: string): boolean {
  return name === FLASH;
}

/** The tree that adopts sheets: a shadow root itself, the document of a frame's body. */
function treeOf(root: Node): DocumentOrShadowRoot {
  return 'adoptedStyleSheets' in root ? (root as ShadowRoot) : (root.ownerDocument as Document);
}

function byWindow(ranges: readonly Range[]): Map<typeof globalThis, Range[]> {
  const windows = new Map<typeof globalThis, Range[]>();
  for (const range of ranges) {
    const window = (range.startContainer.ownerDocument?.defaultView ?? globalThis) as typeof globalThis;
    const own = windows.get(window);
    if (own === undefined) windows.set(window, [range]);
    else own.push(range);
  }
  return windows;
}
