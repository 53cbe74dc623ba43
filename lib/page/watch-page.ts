/** When changes are told, in ms. */
export interface WatchTimes {
  /** Quiet needed after a change. */
  readonly quiet: number;
  /** Longest wait while changes keep coming. */
  readonly patience: number;
  /** Least time between two tellings; doubles up to `maxPause` while the page will not rest. */
  readonly pause: number;
  readonly maxPause: number;
}

const TIMES: WatchTimes = { quiet: 400, patience: 3000, pause: 1000, maxPause: 60_000 };
/** Attributes that show or hide text at one stroke. Classes and styles change too often to follow. */
const SHOWING = ['hidden', 'open'];

/**
 * Tells when the text of the page has changed, so that it can be read again. Changes without words, and those in
 * our own element (it stands outside the body), are passed over. A ticker that never rests is told ever less often.
 * Ends with the signal.
 */
export function watchPage(
  document: Document,
  onChange: () => void,
  signal: AbortSignal,
  times: WatchTimes = TIMES,
): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstSeen = 0;
  let lastTold = Number.NEGATIVE_INFINITY;
  let pause = times.pause;

  const tell = (): void => {
    timer = undefined;
    const now = performance.now();
    // A page that rested for a while is trusted again.
    pause = now - lastTold > 4 * pause ? times.pause : Math.min(pause * 2, times.maxPause);
    lastTold = now;
    onChange();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(changesText)) return;
    const now = performance.now();
    if (timer === undefined) firstSeen = now;
    clearTimeout(timer);
    const quiet = Math.min(times.quiet, Math.max(0, firstSeen + times.patience - now));
    timer = setTimeout(tell, Math.max(quiet, lastTold + pause - now));
  });
  observer.observe(document.documentElement, { childList: true });
  observe(document.body);
  let body = document.body;
  const followBody = new MutationObserver(() => {
    // Some frameworks put in a new body for every page.
    if (document.body === null || document.body === body) return;
    body = document.body;
    observe(body);
  });
  followBody.observe(document.documentElement, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
      followBody.disconnect();
    },
    { once: true },
  );

  function observe(root: Element | null): void {
    if (root === null) return;
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: SHOWING,
    });
  }
}

function changesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  if (record.type === 'attributes') return hasWords(record.target);
  return [...record.addedNodes, ...record.removedNodes].some(hasWords);
}

function hasWords(node: Node): boolean {
  if (
    node.nodeName === 'WHENCE-UI' ||
    node.nodeName === 'SCRIPT' ||
    node.nodeName === 'STYLE' ||
    node.nodeName === 'LINK'
  )
    return false;
  if (node.nodeType !== Node.TEXT_NODE && node.nodeType !== Node.ELEMENT_NODE) return false;
  return /\S/.test(node.textContent ?? '');
}
