import { hitTest } from '../page/hit-test.ts';
import { framesAmong } from '../page/selection.ts';
import type { Session } from './session.ts';

/** What in a page answers to a click itself: there the click is the page's, not ours. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** What the reader does in a page is followed. */
export interface FollowedInput {
  /** Follows it in the frames among these roots too: what happens in them does not reach the document. */
  follow(roots: readonly Node[]): void;
}

/** Opens the card of a mark that is clicked, and closes it on a click beside any mark, until the signal aborts. */
export function followClicks(document: Document, session: Session, signal: AbortSignal): FollowedInput {
  const followed = new WeakSet<Document>();
  const followIn = (within: Document): void => {
    if (followed.has(within)) return;
    followed.add(within);
    within.addEventListener('click', (event) => answer(event, within), { signal });
  };
  function answer(event: MouseEvent, within: Document): void {
    if (event.button !== 0 || event.defaultPrevented || !session.reading) return;
    if (event.composedPath().some(isInteractive)) return;
    // The end of a selection is no click on a mark.
    if (!within.getSelection()?.isCollapsed) return;
    const { textMap, roots } = session.reading.page;
    const mark = hitTest(within, event.clientX, event.clientY, textMap, session.marks, roots);
    if (mark) session.openCard(mark.on);
    else session.closeCard();
  }
  followIn(document);
  return {
    follow(roots) {
      framesAmong(roots).forEach(followIn);
    },
  };
}

function isInteractive(at: EventTarget): boolean {
  const element = at as Partial<Element>;
  return element.localName === 'whence-ui' || (element.matches?.(INTERACTIVE) ?? false);
}
