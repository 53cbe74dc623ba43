/**
 * Highlight, or note, over selected words; and the way to have neither on this site. Plain DOM, because the script that carries it runs in every article
 * and needs no more; its style is `selectionToolbarCss`.
 */

import { say } from '../words/words.ts';
import { HIGHLIGHTER_PATHS, SQUARE_PEN_PATHS, X_PATHS } from './toolbar-icons.ts';

/** What the buttons do, and Esc. */
export interface SelectionToolbarActions {
  readonly highlight: () => void;
  readonly note: () => void;
  /** No toolbar on this site any more. */
  readonly notHere: () => void;
  /** Esc inside the toolbar: the caller hides it and gives the focus back to the page. */
  readonly leave: () => void;
}

/** The toolbar, made hidden. Where it goes is the caller's: see `placeToolbar`. */
export interface SelectionToolbar {
  readonly element: HTMLElement;
  /** Its size in CSS pixels; right while it is in the document, hidden or not. */
  readonly size: () => { readonly width: number; readonly height: number };
  /** Shows it with its top left corner there, in pixels of its containing block. */
  readonly show: (at: { readonly left: number; readonly top: number }) => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
  /** Moves the focus to the first button: for readers who select by keyboard. */
  readonly focus: () => void;
}

/** Builds the toolbar in `document`; the caller puts `element` into its closed root. */
export function createSelectionToolbar(document: Document, actions: SelectionToolbarActions): SelectionToolbar {
  const element = document.createElement('div');
  element.className = 'whence-toolbar';
  element.setAttribute('role', 'toolbar');
  element.setAttribute('aria-label', say('selected_words'));
  element.dataset.hidden = '';
  const buttons = [
    makeButton(document, say('highlight'), HIGHLIGHTER_PATHS, actions.highlight),
    makeButton(document, say('note'), SQUARE_PEN_PATHS, actions.note),
    makeButton(document, '', X_PATHS, actions.notHere, say('toolbar_not_here')),
  ];
  element.append(...buttons);
  // A press would take the selection away before the click asks for it.
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.leave();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const at = buttons.findIndex((button) => button.matches(':focus'));
      buttons.at((at + (event.key === 'ArrowRight' ? 1 : -1)) % buttons.length)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    element,
    size: () => ({ width: element.offsetWidth, height: element.offsetHeight }),
    show({ left, top }) {
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
      delete element.dataset.hidden;
    },
    hide() {
      element.dataset.hidden = '';
    },
    isShown: () => element.isConnected && element.dataset.hidden === undefined,
    focus: () => buttons[0]?.focus(),
  };
}

function makeButton(
  document: Document,
  label: string,
  paths: readonly string[],
  run: () => void,
  name = '',
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of paths) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  button.append(svg, label);
  if (name !== '') {
    button.setAttribute('aria-label', name);
    button.title = name;
  }
  button.addEventListener('click', run);
  return button;
}
