import { placeToolbar } from '../../components/selection/place-toolbar.ts';
import { createSelectionToolbar, type SelectionToolbar } from '../../components/selection/selection-toolbar.ts';
import { selectionToolbarCss } from '../../components/selection/selection-toolbar-css.ts';
import { describe } from '../anchoring/describe-quote.ts';
import type { Target } from '../anchoring/types.ts';
import { linesOf } from '../page/place-rect.ts';
import { framesAmong, selectedIn, selectedSpan } from '../page/selection.ts';
import type { Span } from '../text/span.ts';
import type { FollowedInput } from './page-input.ts';
import type { PageUi } from './page-ui.ts';
import type { Session } from './session.ts';

/** What the reader asks for with the buttons. */
export interface SelectionActions {
  highlight(target: Target): void;
  note(target: Target): void;
  /** No toolbar on this site any more; the settings bring it back. */
  notHere(): void;
}

/** A selection made with the mouse is whole when the button is let go; one made by key or touch, once it rests. */
const AFTER_MOUSE = 10;
const AFTER_KEYS = 100;

/** Shows the toolbar at the end of every selection of page text, until the signal aborts. */
export function offerSelectionTools(
  document: Document,
  session: Session,
  ui: PageUi,
  actions: SelectionActions,
  signal: AbortSignal,
): FollowedInput {
  const followed = new WeakSet<Document>();
  let toolbar: SelectionToolbar | undefined;
  let pressed = false;
  // Only where the reader selected by key is Tab ours: else it goes on from where the reader clicked.
  let byKey = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => toolbar?.hide();
  const take = (act: (target: Target) => void) => () => {
    const target = selectedTarget(document, session);
    hide();
    selectedIn(document, rootsOf(session))?.clear();
    if (target) act(target);
  };

  function made(): SelectionToolbar {
    if (toolbar?.element.isConnected) return toolbar;
    const root = ui.root();
    toolbar = createSelectionToolbar(document, {
      highlight: take(actions.highlight),
      note: take(actions.note),
      notHere: actions.notHere,
      leave: hide,
    });
    const style = document.createElement('style');
    style.textContent = selectionToolbarCss;
    root.append(style, toolbar.element);
    return toolbar;
  }

  function offer(): void {
    const end = endOf(document, session);
    if (!end) {
      hide();
      return;
    }
    const { size, show } = made();
    const origin = ui.origin();
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const at = placeToolbar(end, { size: size(), viewport, backwards: end.backwards });
    show({ left: at.left - origin.left, top: at.top - origin.top });
  }

  const soon = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!pressed) offer();
    }, ms);
  };
  const press = () => {
    pressed = true;
    byKey = false;
  };
  const release = () => {
    pressed = false;
    soon(AFTER_MOUSE);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide();
    if (event.shiftKey || event.ctrlKey || event.metaKey) byKey = true;
    if (event.key !== 'Tab' || event.shiftKey || !byKey || !toolbar?.isShown()) return;
    event.preventDefault();
    event.stopPropagation();
    byKey = false;
    toolbar.focus();
  };
  const stop = () => {
    clearTimeout(timer);
    hide();
  };
  const followIn = (within: Document): void => {
    if (followed.has(within)) return;
    followed.add(within);
    const options = { signal, capture: true, passive: true };
    within.addEventListener('pointerdown', press, options);
    within.addEventListener('pointerup', release, options);
    within.addEventListener('pointercancel', release, options);
    within.addEventListener('selectionchange', () => soon(AFTER_KEYS), options);
    within.addEventListener('keydown', onKeyDown, { signal, capture: true });
  };
  followIn(document);
  signal.addEventListener('abort', stop, { once: true });
  return { follow: (roots) => framesAmong(roots).forEach(followIn) };
}

function rootsOf({ reading }: Session): readonly Node[] {
  return reading?.page.roots ?? [];
}

/** The passage selected now as a target for a note; null where nothing can be noted. */
export function selectedTarget(document: Document, session: Session): Target | null {
  const span = selectedPassage(document, session);
  return span && session.reading && describe(session.reading.page.pageText.text, span);
}

function selectedPassage(document: Document, session: Session): Span | null {
  if (!session.reading) return null;
  const { pageText, textMap, roots } = session.reading.page;
  return selectedSpan(document, textMap, pageText.text, roots);
}

/** Where the reader let go of the selection, in client pixels. */
function endOf(
  document: Document,
  session: Session,
): { x: number; top: number; bottom: number; backwards: boolean } | null {
  const span = selectedPassage(document, session);
  if (!session.reading || !span) return null;
  const backwards = selectedIn(document, rootsOf(session))?.backwards ?? false;
  const lines = linesOf(session.reading.page.textMap, span);
  const line = backwards ? lines[0] : lines.at(-1);
  return line ? { x: backwards ? line.left : line.right, top: line.top, bottom: line.bottom, backwards } : null;
}
