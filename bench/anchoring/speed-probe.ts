/** Runs in a page: how long it takes to find many notes on it, in our way and in the rivals'. Bundled by `speed.ts`. */
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { toRange } from 'dom-anchor-text-quote';
import { createMatcher } from '../../lib/anchoring/match-quote.ts';
import type { Target } from '../../lib/anchoring/types.ts';
import { createTextMap, type TextMap } from '../../lib/page/text-map.ts';
import { walkPage } from '../../lib/page/walk-page.ts';
import { matchLikeHypothesis, type PlainTarget } from './hypothesis-way.ts';
import { setBody } from './page-body.ts';

/** Milliseconds for all notes, and of the longest task that holds up the page meanwhile. */
export interface Times {
  readonly total: number;
  readonly longest: number;
  readonly found: number;
}

/** What the reader script allows itself before others get their turn; `lib/session/page-reading.ts`. */
const BUDGET = 12;

/** Makes the page, once for all that is measured on it. */
export function open(text: string): void {
  setBody(text);
}

/**
 * From the live page to live ranges: its text is read, once, for claims and notes alike; then the notes are found and
 * their places become ranges. Cut up as in the reader script: others get their turn once the budget is spent.
 */
export function ours(targets: readonly Target[]): { readonly reading: Times; readonly finding: Times } {
  let page: { text: string; textMap: TextMap } | undefined;
  const reading = timed(
    (function* () {
      const { pageText, runs } = yield* walkPage(document.body, 'rendered');
      page = { text: pageText.text, textMap: createTextMap(pageText.text, runs) };
      return 0;
    })(),
  );
  if (page === undefined) throw new Error('the page was not read');
  return { reading, finding: timed(findAll(page, targets)) };
}

function timed(steps: Generator<unknown, number>): Times {
  let total = 0;
  let task = 0;
  let longest = 0;
  for (;;) {
    const began = performance.now();
    const step = steps.next();
    const took = performance.now() - began;
    total += took;
    task += took;
    longest = Math.max(longest, task);
    if (step.done) return { total, longest, found: step.value };
    if (task >= BUDGET) task = 0;
  }
}

function* findAll(
  { text, textMap }: { text: string; textMap: TextMap },
  targets: readonly Target[],
): Generator<unknown, number> {
  let found = 0;
  for (const placed of createMatcher(text).matchAll(targets)) {
    if (placed !== null && 'span' in placed.outcome && textMap.rangesOf(placed.outcome.span).length > 0) found += 1;
    yield;
  }
  return found;
}

/** Each note on its own, as that client does: the page's text is taken anew, the match is made a range; a task each. */
export function hypothesis(targets: readonly PlainTarget[]): Times {
  return eachAlone(targets, (target) => {
    const place = matchLikeHypothesis(document.body.textContent ?? '', target);
    return place === null ? null : rangeAt(place.start, place.end);
  });
}

/** As its users call it, the recorded position as a hint. */
export function domAnchorTextQuote(targets: readonly PlainTarget[]): Times {
  return eachAlone(targets, ({ quote, start }) => {
    try {
      return toRange(document.body, quote, { hint: start });
    } catch {
      return null;
    }
  });
}

/** Word for word only. */
export async function apacheAnnotator(targets: readonly PlainTarget[]): Promise<Times> {
  const times = { total: 0, longest: 0, found: 0 };
  for (const { quote } of targets) {
    const began = performance.now();
    const matches = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote })(document.body);
    for await (const range of matches) {
      times.found += range.collapsed ? 0 : 1;
      break;
    }
    const took = performance.now() - began;
    times.total += took;
    times.longest = Math.max(times.longest, took);
  }
  return times;
}

function eachAlone(targets: readonly PlainTarget[], find: (target: PlainTarget) => Range | null): Times {
  const times = { total: 0, longest: 0, found: 0 };
  for (const target of targets) {
    const began = performance.now();
    if (find(target) !== null) times.found += 1;
    const took = performance.now() - began;
    times.total += took;
    times.longest = Math.max(times.longest, took);
  }
  return times;
}

/** Offsets of the body's text as a range. */
function rangeAt(start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (start >= offset && start <= offset + node.length) range.setStart(node, start - offset);
    if (end >= offset && end <= offset + node.length) {
      range.setEnd(node, end - offset);
      break;
    }
    offset += node.length;
  }
  return range;
}
