import { describe } from '../anchoring/describe-quote.ts';
import { onMessage } from '../messaging/messenger.ts';
import { firstOffsetInView } from '../page/place-rect.ts';
import type { CardFrame } from './card-frame.ts';
import { placeSpan } from './place-span.ts';
import { readingView } from './reading-view.ts';
import { selectedTarget } from './selection-tools.ts';
import type { Session } from './session.ts';

/** What the page answers to views and background. */
export interface ServedPage {
  readonly document: Document;
  readonly session: Session;
  readonly frame: CardFrame;
  /** Ends the session and takes everything of ours off the page. */
  leave(): void;
  /** The reader switched the marks on or off: to be remembered. */
  marksSwitched(marks: boolean): void;
}

/** Answers views and background until the signal aborts. */
export function serveViews(page: ServedPage, signal: AbortSignal): void {
  const { document, session, frame } = page;
  const scroll = () => (session.reading ? firstOffsetInView(document, session.reading.page.textMap) : 0);
  const setMarks = (marks: boolean) => {
    session.setVisibility({ ...session.visibility, marks });
    page.marksSwitched(marks);
  };
  const listeners = [
    onMessage('areYouThere', () => true as const),
    onMessage('getReading', () => session.reading && readingView(session.reading, session.visibility, scroll())),
    onMessage('getScroll', () => session.reading && { readingId: session.reading.id, scroll: scroll() }),
    onMessage('reveal', ({ data }) => {
      const span = session.reading && placeSpan(session.reading, data);
      if (span) session.reveal(span);
    }),
    onMessage('targetAt', ({ data: span }) => session.reading && describe(session.reading.page.pageText.text, span)),
    onMessage('setVisibility', ({ data: change }) => {
      session.setVisibility({ ...session.visibility, ...change });
      if (change.marks !== undefined) page.marksSwitched(change.marks);
    }),
    onMessage('openCard', ({ data: target }) => session.openCard(target, true)),
    onMessage('getCard', () => session.card()),
    onMessage('resizeCard', ({ data: height }) => frame.resize(height)),
    onMessage('closeCard', () => session.closeCard()),
    onMessage('step', ({ data: direction }) => session.step(direction, scroll())),
    onMessage('keptChanged', () => session.refreshKept()),
    onMessage('readAgain', () => session.readAgain()),
    onMessage('rest', () => session.rest()),
    onMessage('leave', () => page.leave()),
    onMessage('command', ({ data: command }) => {
      if (command === 'toggle-marks') setMarks(!session.visibility.marks);
      else if (command === 'next-mark') session.step('next', scroll());
      else if (command === 'previous-mark') session.step('previous', scroll());
      else {
        const target = selectedTarget(document, session);
        const mark = session.marks.find(({ span }) => span.end > scroll());
        if (target) session.openCard({ on: 'passage', target }, true);
        else if (mark) session.openCard(mark.on);
      }
    }),
  ];
  const stop = () => {
    for (const remove of listeners) remove();
  };
  signal.addEventListener('abort', stop, { once: true });
}
