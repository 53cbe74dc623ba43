import type { Span } from '../text/span.ts';
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
/** When a painted page is looked at again, in ms: scripts that set up their own styles do so early. */
const CHECKS = [500, 2000, 6000, 15000];
/** A page that keeps removing our marks is left alone after so many repairs. */
const MAX_REPAIRS = 12;

/**
 * Starts painting on a document. Live ranges are used: Chromium paints 500 of them as fast as static ones, and they
 * follow the page's edits until it is read again, where static ones go blank; each edit of the page costs about
 * 0.04 ms more for it. Where the page empties the highlight registry or replaces its adopted sheets, ours are put
 * back, a bounded number of times. All is undone when the signal aborts.
 */
export function createPainter(document: Document, map: TextMap, signal: AbortSignal): Painter {
  const sheet = adoptPageSheet(document, signal);
  const registered = new Map<string, Highlight>();
  let repairs = 0;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const register = (name: string, highlight: Highlight): void => {
    registered.set(name, highlight);
    CSS.highlights.set(name, highlight);
  };
  const remove = (name: string): void => {
    // Another reading of ours may have taken the name over; only our own highlight is deleted.
    if (CSS.highlights.get(name) === registered.get(name)) CSS.highlights.delete(name);
    registered.delete(name);
  };
  const removeLayer = (layer: (name: string) => boolean): void => {
    for (const name of [...registered.keys()].filter(layer)) remove(name);
  };

  function paint(marks: readonly PaintedMark[], layer: MarkLayer): void {
    const shadeOf = createGroundShade();
    const ranges = new Map<string, { highlight: Highlight; ranges: Range[] }>();
    for (const { kind, span } of marks) {
      for (const range of map.rangesOf(span)) {
        const parent = range.startContainer.parentElement;
        const shade: Shade = parent === null ? 'light' : shadeOf(parent);
        const name = highlightName(kind, shade, layer);
        let entry = ranges.get(name);
        if (entry === undefined) {
          entry = { highlight: new Highlight(), ranges: [] };
          entry.highlight.priority = highlightPriority(kind, layer);
          ranges.set(name, entry);
        }
        entry.ranges.push(range);
      }
    }
    for (const [name, entry] of ranges) {
      for (const range of entry.ranges) entry.highlight.add(range);
      register(name, entry.highlight);
    }
  }

  function repair(): void {
    if (signal.aborted || repairs >= MAX_REPAIRS) return;
    let repaired = sheet.ensure();
    for (const [name, highlight] of registered) {
      if (CSS.highlights.has(name)) continue;
      CSS.highlights.set(name, highlight);
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
      const highlight = new Highlight(...map.rangesOf(span));
      highlight.priority = 4;
      register(FLASH, highlight);
      clearTimeout(flashing);
      flashing = setTimeout(() => remove(FLASH), FLASH_MS);
    },
  };
}
