import type { PageUi } from './page-ui.ts';
import { type Box, CARD_WIDTH, placeCard } from './place-card.ts';

/** The card in the page: `card.html` in a frame inside our closed root. */
export interface CardFrame {
  /** Shows the card beside the mark whose lines `lines()` gives, loading the frame if there is none. */
  open(lines: () => readonly Box[]): void;
  isOpen(): boolean;
  /** The card has told how high its content is, in CSS pixels. */
  resize(height: number): void;
  /** Puts the card where the mark is now. */
  replace(): void;
  close(): void;
}

const FIRST_HEIGHT = 220;
const MOST_OF_WINDOW = 0.7;

/** Prepares the frame; `address` is the extension's `card.html`. */
export function createCardFrame(window: Window, ui: PageUi, address: string, signal: AbortSignal): CardFrame {
  let frame: HTMLIFrameElement | undefined;
  let linesOf: () => readonly Box[] = () => [];
  let height = FIRST_HEIGHT;
  /** Where the focus was before the card took it. */
  let before: HTMLElement | undefined;

  function place(): void {
    const lines = linesOf();
    // A mark that is not rendered just now leaves its card where it is.
    if (!frame || lines.length === 0) return;
    const viewport = { width: window.document.documentElement.clientWidth, height: window.innerHeight };
    const shownHeight = Math.min(height, Math.round(viewport.height * MOST_OF_WINDOW));
    const at = placeCard(lines, shownHeight, viewport);
    const origin = ui.origin();
    Object.assign(frame.style, {
      left: `${at.left - origin.left}px`,
      top: `${at.top - origin.top}px`,
      width: `${at.width}px`,
      height: `${shownHeight}px`,
    });
  }

  function make(): HTMLIFrameElement {
    const made = window.document.createElement('iframe');
    made.title = 'Whence: claim card';
    made.src = address;
    made.style.cssText = `position: absolute; border: 0; border-radius: 8px; width: ${CARD_WIDTH}px; color-scheme: normal; background: transparent; box-shadow: 0 6px 24px rgb(0 0 0 / 0.22), 0 0 0 1px rgb(0 0 0 / 0.08);`;
    ui.root().append(made);
    return made;
  }

  function close(): void {
    const hadFocus = window.document.activeElement?.localName === 'whence-ui';
    frame?.remove();
    frame = undefined;
    if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
  }

  window.addEventListener('resize', place, { signal });
  window.addEventListener(
    'scroll',
    // The card moves with the document by itself; only boxes that scroll inside the page leave it behind.
    (event) => event.target !== window.document && place(),
    { signal, capture: true, passive: true },
  );
  signal.addEventListener('abort', close, { once: true });
  return {
    open(lines) {
      linesOf = lines;
      if (!frame?.isConnected) {
        height = FIRST_HEIGHT;
        before = window.document.activeElement instanceof HTMLElement ? window.document.activeElement : undefined;
        frame = make();
      }
      place();
      frame.focus();
    },
    isOpen: () => frame?.isConnected === true,
    resize(next) {
      height = Math.max(80, Math.ceil(next));
      place();
    },
    replace: place,
    close,
  };
}
