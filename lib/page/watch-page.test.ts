import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FakeObservers, fakeObservers } from './fake-observers.ts';
import { testDocument } from './test-page.ts';
import { watchPage } from './watch-page.ts';

const WORDS = { type: 'characterData' } as const;
const MINUTE = 60_000;

let page: FakeObservers;
let document: Document & { visibilityState: string };
let told: number[];
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  page = fakeObservers();
  document = Object.assign(testDocument('<p>Words.</p>'), { visibilityState: 'visible' as const });
  told = [];
  end = new AbortController();
  watchPage(document, () => told.push(performance.now() - start), end.signal);
  const start = performance.now();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Changes words of the page every so many ms, for so long. */
function tick(every: number, ms: number): void {
  for (let at = 0; at < ms; at += every) {
    page.mutate(WORDS);
    vi.advanceTimersByTime(every);
  }
}

function event(name: string, isTrusted: boolean): void {
  const made = new (document.defaultView as unknown as { Event: typeof Event }).Event(name);
  Object.defineProperty(made, 'isTrusted', { value: isTrusted });
  document.dispatchEvent(made);
}

test.each([
  ['changes that come together are told once, after a little quiet', 100, 300, [600]],
  ['changes that keep coming are told all the same', 100, 3100, [3000]],
])('%s', (_, every, ms, times) => {
  tick(every, ms);
  vi.advanceTimersByTime(900);
  expect(told.map(Math.round)).toEqual(times);
});

test.each([
  ['a clock that ticks every second', 1000],
  ['a ticker that never rests', 50],
])('%s for an hour is told ever less often, and once a minute at last', (_, every) => {
  tick(every, 60 * MINUTE);
  expect(told.length).toBeLessThan(70);
  const gaps = told.slice(1).map((at, index) => at - (told[index] ?? 0));
  expect(gaps.slice(0, 6)).toEqual([...gaps.slice(0, 6)].sort((one, other) => one - other));
  expect(Math.min(...gaps.slice(7))).toBeGreaterThanOrEqual(MINUTE);
});

test('a page that has rested is trusted again', () => {
  tick(100, 5 * MINUTE);
  vi.advanceTimersByTime(2 * MINUTE);
  told.length = 0;
  const before = vi.getMockedSystemTime()?.valueOf() ?? 0;
  page.mutate(WORDS);
  vi.advanceTimersByTime(500);
  expect(told).toHaveLength(1);
  expect((vi.getMockedSystemTime()?.valueOf() ?? 0) - before).toBe(500);
});

test.each([
  ['what waits for a long pause comes soon after the reader’s click', true, 1],
  ['a click that a script made shortens nothing', false, 0],
])('%s', (_, isTrusted, count) => {
  tick(100, 5 * MINUTE);
  told.length = 0;
  page.mutate(WORDS);
  event('pointerdown', isTrusted);
  vi.advanceTimersByTime(2000);
  expect(told).toHaveLength(count);
});

test('a page behind another tab is not told until it is seen, and then once', () => {
  document.visibilityState = 'hidden';
  tick(100, MINUTE);
  expect(told).toEqual([]);
  document.visibilityState = 'visible';
  event('visibilitychange', true);
  expect(told).toHaveLength(1);
});

test('the height of the page counts from the second time on', () => {
  page.resize();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
  page.resize();
  vi.advanceTimersByTime(1000);
  expect(told).toHaveLength(1);
});

test('changes without words are passed over', () => {
  const picture = document.createElement('img');
  const script = Object.assign(document.createElement('script'), { textContent: 'let words = 1;' });
  for (const node of [picture, script])
    page.mutate({ type: 'childList', addedNodes: [node] as never, removedNodes: [] as never });
  vi.advanceTimersByTime(MINUTE);
  expect(told).toEqual([]);
});

test('nothing listens and nothing is told after the end', () => {
  page.mutate(WORDS);
  end.abort();
  vi.advanceTimersByTime(MINUTE);
  expect(told).toEqual([]);
  expect(page.listening()).toBe(0);
});
