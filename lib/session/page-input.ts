import { hitTest } from '../page/hit-test.ts';
import type { Session } from './session.ts';

/** What in a page answers to a click itself: there the click is the page's, not ours. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

/** Opens the card of a mark that is clicked, and closes it on a click beside any mark, until the signal aborts. */
export function followClicks(document: Document, session: Session, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || event.defaultPrevented || !session.reading) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.localName === 'whence-ui' || target?.closest(INTERACTIVE)) return;
      // The end of a selection is no click on a mark.
      if (!document.getSelection()?.isCollapsed) return;
      const mark = hitTest(document, event.clientX, event.clientY, session.reading.page.textMap, session.marks);
      if (mark) session.openCard(mark.on);
      else session.closeCard();
    },
    { signal },
  );
}
