/** When changes are told, in ms. */
export interface WatchTimes {
  /** Quiet needed after a change. */
  readonly quiet: number;
  /** Longest wait while changes keep coming. */
  readonly patience: number;
  /** Least time between two tellings; doubles up to `maxPause` while the page will not rest. */
  readonly pause: number;
  readonly maxPause: number;
  /** A page without a change for this long has rested, and is trusted again. */
  readonly rest: number;
}

/** A running watch. */
export interface PageWatch {
  /** Watches these too, beside the document itself: roots and documents whose changes do not reach it. */
  follow(roots: readonly Node[]): void;
}

const TIMES: WatchTimes = { quiet: 400, patience: 3000, pause: 1000, maxPause: 60_000, rest: 15_000 };
/** Attributes that show or hide text at one stroke. Classes and styles change too often to follow: what they show is seen by the page's height. */
const SHOWING = ['hidden', 'open'];
const CHANGES = { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: SHOWING };

/**
 * Tells when the text of the page has changed, so that it can be read again. Changes without words, and those in
 * our own element (it stands outside the body), are passed over. A ticker that never rests is told ever less often, a page
 * behind another tab not at all until it is seen; what the reader clicks for is told soon again. Ends with the signal.
 */
export function watchPage(
  document: Document,
  onChange: () => void,
  signal: AbortSignal,
  times: WatchTimes = TIMES,
): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstSeen = 0;
  let lastSeen = Number.NEGATIVE_INFINITY;
  let lastTold = Number.NEGATIVE_INFINITY;
  let pause = times.pause;
  let followed: readonly Node[] = [];
  let body: HTMLElement | null = null;

  const tell = (): void => {
    timer = undefined;
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', tell, { once: true, signal });
      return;
    }
    lastTold = performance.now();
    pause = Math.min(pause * 2, times.maxPause);
    onChange();
  };
  const see = (): void => {
    const now = performance.now();
    if (now - lastSeen > times.rest) pause = times.pause;
    lastSeen = now;
    if (timer === undefined) firstSeen = now;
    clearTimeout(timer);
    const quiet = Math.min(times.quiet, Math.max(0, firstSeen + times.patience - now));
    timer = setTimeout(tell, Math.max(quiet, lastTold + pause - now));
  };
  const observer = new MutationObserver((records) => {
    if (records.some(changesText)) see();
  });
  // Some frameworks put in a new body for every page.
  const followBody = new MutationObserver(() => document.body !== body && observe());
  let heights = 0;
  const sizes = new ResizeObserver(() => {
    // The first call only says how high the page is.
    if (heights > 0) see();
    heights += 1;
  });

  const trustAgain = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    pause = times.pause;
    // What waits for a long pause to end comes soon after a click.
    if (timer !== undefined) see();
  };

  function observe(): void {
    observer.disconnect();
    sizes.disconnect();
    heights = 0;
    body = document.body;
    observer.observe(document.documentElement, { childList: true });
    for (const root of [body, ...followed]) if (root !== null) observer.observe(root, CHANGES);
    if (body !== null) sizes.observe(body);
  }

  if (!signal.aborted) {
    observe();
    followBody.observe(document.documentElement, { childList: true });
    for (const event of ['pointerdown', 'keydown'] as const)
      document.addEventListener(event, trustAgain, { signal, passive: true, capture: true });
  }
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      for (const each of [observer, followBody, sizes]) each.disconnect();
    },
    { once: true },
  );
  return {
    follow(roots) {
      if (
        signal.aborted ||
        (roots.length === followed.length && roots.every((root, index) => root === followed[index]))
      )
        return;
      followed = roots;
      observe();
    },
  };
}

function changesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  if (record.type === 'attributes') return hasWords(record.target);
  return [...record.addedNodes, ...record.removedNodes].some(hasWords);
}

function hasWords(node: Node): boolean {
  if (/^(?:WHENCE-UI|SCRIPT|STYLE|LINK)$/.test(node.nodeName)) return false;
  if (node.nodeType !== Node.TEXT_NODE && node.nodeType !== Node.ELEMENT_NODE) return false;
  // What a custom element or a frame shows stands in a tree of its own.
  return /\S/.test(node.textContent ?? '') || node.nodeName.includes('-') || node.nodeName === 'IFRAME';
}
