import { judgePage, type PageJudgement } from './detect-article.ts';
import { watchAddress } from './page-address.ts';

/** When a page is looked at, in ms. */
export interface LookTimes {
  /** Quiet that a page needs after it has moved, and the longest wait for it. */
  readonly settle: number;
  readonly patience: number;
  /** Wait after a change before a page that was no article is looked at again; doubles with every look. */
  readonly pause: number;
}

const TIMES: LookTimes = { settle: 200, patience: 1000, pause: 400 };
/** Looks at one address; with the pauses doubling, the last is about seven minutes after the first. */
const MOST_LOOKS = 10;

/**
 * Looks for an article on a page as it lives: when it has loaded, when it fills with text late, and when it moves to
 * another address without being loaded anew. `tell` hears of every article, of every page that is left alone, and of
 * every address that shows none after the page has moved. Between two looks at most one mutation is waited for, so that a page that changes
 * without end costs ten looks and nothing more.
 */
export function watchForArticle(
  window: Window,
  tell: (judgement: PageJudgement) => void,
  times: LookTimes = TIMES,
): void {
  const { document } = window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  let hasMoved = false;
  let movedAt = 0;

  const observer = new MutationObserver(() => {
    if (movedAt > 0) {
      settle();
      return;
    }
    observer.disconnect();
    lookIn(times.pause * 2 ** looks);
  });
  const observe = (): void => observer.observe(document, { childList: true, subtree: true });
  const lookIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(look, ms);
  };
  const settle = (): void => lookIn(Math.min(times.settle, Math.max(0, movedAt + times.patience - performance.now())));

  function look(): void {
    clearTimeout(timer);
    observer.disconnect();
    const first = looks === 0;
    movedAt = 0;
    looks += 1;
    const judgement = judgePage(document, window.location.href);
    const { isArticle, leftAlone, couldBe } = judgement;
    if (isArticle || (first && (hasMoved || leftAlone))) tell(judgement);
    if (!isArticle && couldBe && looks < MOST_LOOKS) observe();
  }

  function move(): void {
    hasMoved = true;
    looks = 0;
    movedAt = performance.now();
    observe();
    lookIn(times.patience);
  }

  look();
  watchAddress(window, move);
  // A page that comes back from the browser's cache is as it was; the tab it comes back to has shown others meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => persisted && move());
}
