import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageJudgement } from './detect-article.ts';
import { type FakeObservers, fakeObservers } from './fake-observers.ts';
import { testDocument } from './test-page.ts';
import { watchForArticle } from './watch-for-article.ts';

const sentence = 'The harbour was closed for three days, the port said, and no ship of any size was let in or out.';
const story = `<article><h1>Port closed for three days after storm</h1>${`<p>${sentence} ${sentence}</p>`.repeat(8)}</article>`;
const STORY = 'https://news.example/2024/05/02/port-closed-for-three-days';
const LIST = 'https://news.example/world';
const MINUTE = 60_000;

let page: FakeObservers;
let looks: number;

beforeEach(() => {
  vi.useFakeTimers();
  page = fakeObservers();
  looks = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A window that shows a document, and counts how often its detector has looked for a body to judge. */
function open(href: string, body: string): { window: Window & EventTarget; document: Document; told: PageJudgement[] } {
  const document = testDocument(body);
  const byName = document.getElementsByTagName.bind(document);
  Object.assign(document, {
    getElementsByTagName: (name: string) => {
      if (name === 'body') looks += 1;
      return byName(name);
    },
  });
  const window = Object.assign(new EventTarget(), { document, location: { href } }) as unknown as Window & EventTarget;
  const told: PageJudgement[] = [];
  watchForArticle(window, (judgement) => told.push(judgement));
  return { window, document, told };
}

function changeFor(ms: number, every = 100): void {
  for (let at = 0; at < ms; at += every) {
    page.mutate({ type: 'childList' });
    vi.advanceTimersByTime(every);
  }
}

/** As a script that moves the page does. */
function moveTo(window: Window, href: string): void {
  window.location.href = href;
  window.dispatchEvent(new Event('popstate'));
}

test('an article is told at once, and looked at no more', () => {
  const { told } = open(STORY, story);
  expect(told).toMatchObject([{ isArticle: true }]);
  changeFor(MINUTE);
  expect([told.length, looks, page.listening()]).toEqual([1, 1, 0]);
});

test('a page that is no article and changes without end is looked at ten times within seven minutes, and then left alone', () => {
  const { told } = open(LIST, '<h1>World</h1>');
  changeFor(7 * MINUTE);
  expect(looks).toBe(10);
  changeFor(60 * MINUTE, 500);
  expect([told.length, looks, page.listening()]).toEqual([0, 10, 0]);
});

test('a page that does not change is looked at once', () => {
  open(LIST, '<h1>World</h1>');
  vi.advanceTimersByTime(60 * MINUTE);
  expect(looks).toBe(1);
});

test('an article that fills a page late is told', () => {
  const { document, told } = open(STORY, '<main></main>');
  vi.advanceTimersByTime(3000);
  expect(told).toEqual([]);
  (document.querySelector('main') as Element).innerHTML = story;
  changeFor(1000);
  expect(told).toMatchObject([{ isArticle: true }]);
});

test('a page that moves is looked at when it has settled, a list after an article is told too', () => {
  const { window, document, told } = open(STORY, story);
  (document.querySelector('article') as Element).remove();
  moveTo(window, LIST);
  page.mutate({ type: 'childList' });
  vi.advanceTimersByTime(1000);
  expect(told).toMatchObject([{ isArticle: true }, { isArticle: false }]);
});

test('a page that changes while it moves is waited for a second, not longer', () => {
  const { window, told } = open(STORY, story);
  vi.advanceTimersByTime(5000);
  moveTo(window, `${STORY}-again`);
  changeFor(900);
  expect(told).toHaveLength(1);
  changeFor(200);
  expect(told).toHaveLength(2);
});

test.each([
  ['a page that comes back from the browser’s cache is told anew', true, 2],
  ['a page that is shown for the first time is told once', false, 1],
])('%s', (_, persisted, count) => {
  const { window, told } = open(STORY, story);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  vi.advanceTimersByTime(2000);
  expect(told).toHaveLength(count);
});
