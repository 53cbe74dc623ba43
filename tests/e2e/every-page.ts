import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import {
  cardSaying,
  claimsMarked,
  clickWords,
  eventually,
  markedWords,
  placeOfWords,
  selectWords,
  textOf,
} from './gestures.ts';
import type { OpenPage, Reader, View } from './reader.ts';

const HEADLINE = 'Ferry to the outer islands will stop';
const FERRY = 'Ingrid Solvang';
const LAST = 'no money had been set aside';
const COURT = 'Judge Marit Aune';

/** Articles as they come: what is marked on each, and what is not. */
const MARKED: readonly (readonly [fixture: string, marked: readonly string[], unmarked: readonly string[]])[] = [
  ['late', [FERRY, LAST], []],
  ['hydration', [FERRY, LAST], ['Privacy']],
  ['line-breaks', [], []],
  ['shadow', [FERRY, LAST], ['Privacy']],
  ['live-blog', [FERRY, LAST], ['Share this post']],
  ['paywall', [FERRY], ['three free stories']],
  ['opinion', [FERRY], ['Tora Lund']],
  ['odd-characters', ['José', LAST, 'leave out the freight'], ['keeps you dry', 'Photograph']],
];
/** Pages that are read when the reader asks: where the marks stand, and what is marked and what is not. */
const ASKED: readonly (readonly [
  fixture: string,
  frame: string,
  marked: readonly string[],
  unmarked: readonly string[],
])[] = [
  ['framed', 'iframe', [FERRY], ['Privacy']],
  ['wiki', '', ['Historians', 'Sigrid Falk'], ['[1]', '[3]', 'unknown hand', 'Random page', 'Yearbook of the line']],
  ['abstract', '', ['3,100 islanders'], ['14 pages', 'Physics and Society']],
];
/** Pages that Whence leaves alone unasked. */
const ALONE = ['front', 'forum', 'shop', 'sign-in', 'editor'];

/** Pages as they are on the web, and pages that live on after they were read, in one browser. */
export function testEveryPage(name: string, launch: () => Promise<Reader>): void {
  describe(`every page in ${name}`, () => {
    let reader: Reader;
    let server: PageServer;

    beforeAll(async () => {
      server = await servePages();
      reader = await launch();
    });
    afterAll(async () => {
      await reader.close();
      await server.close();
    });

    test.each(MARKED)('what is marked on “%s”', async (fixture, marked, unmarked) => {
      const page = await reader.open(server.urlOf(fixture));
      await eventually(`marks on ${marked.join(', ')}`, async () => {
        const all = await allMarked(page);
        return all !== '' && marked.every((words) => all.includes(words));
      });
      const all = await allMarked(page);
      for (const words of unmarked) expect(all).not.toContain(words);
      await page.close();
    });

    test.each(ASKED)('what is marked on “%s” when the reader asks', async (fixture, frame, marked, unmarked) => {
      const page = await reader.open(server.urlOf(fixture));
      await readAnyway(reader, page);
      await eventually(`marks on ${marked.join(', ')}`, async () => {
        const all = await allMarked(page, frame);
        return marked.every((words) => all.includes(words));
      });
      const all = await allMarked(page, frame);
      for (const words of unmarked) expect(all).not.toContain(words);
      await page.close();
    });

    test('a mark in a frame can be clicked, and words in it selected', async () => {
      const page = await reader.open(server.urlOf('framed'));
      await readAnyway(reader, page);
      await eventually('marks', async () => (await allMarked(page, 'iframe')).includes(FERRY));
      await clickWords(page, FERRY);
      await cardSaying(page, FERRY);
      await toolbarAt(page, 'heard of it');
      await page.close();
    });

    test.each(ALONE)('“%s” is left alone', async (fixture) => {
      const page = await reader.open(server.urlOf(fixture));
      await pause(1500);
      expect(await allMarked(page)).toBe('');
      await page.close();
    });

    test('the panel says why a page is left alone', async () => {
      const page = await reader.open(server.urlOf('sign-in'));
      const panel = await reader.panel(page);
      await eventually('the reason', async () => (await textOf(panel)).includes('password'));
      await panel.close();
      await page.close();
    });

    test.each(['spa-history', 'spa-hash'])(
      '“%s”: each story is marked as the page moves to it, a list is not',
      async (fixture) => {
        const page = await reader.open(server.urlOf(fixture));
        await eventually('the list', async () => (await textOf(page)).includes(HEADLINE));
        expect(await allMarked(page)).toBe('');
        await clickWords(page, HEADLINE);
        await eventually('marks on the first story', async () => (await allMarked(page)).includes(FERRY));
        await clickWords(page, FERRY);
        await eventually('the card', async () => (await page.card()) !== null);
        await clickWords(page, 'The Lantern Gazette');
        await eventually(
          'the marks and the card to go',
          async () => (await allMarked(page)) === '' && (await page.card()) === null,
        );
        await eventually('the list', async () => (await textOf(page)).includes('Court stops'));
        await clickWords(page, 'Court stops sale');
        await eventually('marks on the second story', async () => (await allMarked(page)).includes(COURT));
        expect(await allMarked(page)).not.toContain(FERRY);
        await page.evaluate(() => history.go(-2), null);
        await eventually('marks on the first story again', async () => (await allMarked(page)).includes(FERRY));
        await page.close();
      },
    );

    test('the panel lets go of a story that the page has left', async () => {
      const page = await reader.open(server.urlOf('spa-history'));
      await eventually('the list', async () => (await textOf(page)).includes(HEADLINE));
      await clickWords(page, HEADLINE);
      await eventually('marks', async () => (await allMarked(page)).includes(FERRY));
      const panel = await reader.panel(page);
      await eventually('the claims', async () => (await textOf(panel)).includes(FERRY));
      await page.evaluate(() => history.back(), null);
      await eventually('the panel to let go', async () => !(await textOf(panel)).includes(FERRY));
      await panel.close();
      await page.close();
    });

    test('a page that renders again keeps its marks on the same words', async () => {
      const page = await reader.open(server.urlOf('hydration'));
      await eventually('marks', async () => (await allMarked(page)).includes(LAST));
      await pause(1500);
      const before = await allMarked(page);
      await page.evaluate(() => (globalThis as unknown as { renderAgain(): void }).renderAgain(), null);
      await eventually('the same marks again', async () => (await allMarked(page)) === before);
      await page.close();
    });

    test('a story that comes below another is marked too', async () => {
      const page = await reader.open(server.urlOf('endless'));
      await eventually('marks', async () => (await allMarked(page)).includes(FERRY));
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), null);
      await eventually('marks below', async () => (await allMarked(page)).includes(COURT));
      expect(await allMarked(page)).toContain(FERRY);
      await page.close();
    });

    test('what a click unfolds is marked', async () => {
      const page = await reader.open(server.urlOf('read-more'));
      await eventually('marks', async () => (await allMarked(page)).includes(FERRY));
      expect(await allMarked(page)).not.toContain(LAST);
      await clickWords(page, 'Continue reading');
      await eventually('marks on the rest', async () => (await allMarked(page)).includes(LAST));
      await page.close();
    });

    test('a paragraph corrected in place loses its old marks and gets new ones, though a clock beside it never rests', async () => {
      const page = await reader.open(server.urlOf('edited'));
      await eventually('marks', async () => (await allMarked(page)).includes('41,000'));
      await page.evaluate(() => (globalThis as unknown as { correct(): void }).correct(), null);
      expect(await allMarked(page)).not.toContain('41,000');
      await eventually(
        'marks on the correction',
        async () => /they were 38,500 last year/.test(await allMarked(page)),
        40_000,
      );
      await page.close();
    });

    test('a new post of a live blog is marked, and the others stay', async () => {
      const page = await reader.open(server.urlOf('live-blog'));
      await eventually('marks', async () => (await allMarked(page)).includes(FERRY));
      await page.evaluate(() => (globalThis as unknown as { post(): void }).post(), null);
      await eventually('marks on the new post', async () => (await allMarked(page)).includes('Liv Aas'));
      expect(await allMarked(page)).toContain(FERRY);
      await page.close();
    });

    test('a mark in a shadow root can be clicked, and words in it selected', async () => {
      const page = await reader.open(server.urlOf('shadow'));
      await eventually('marks', async () => (await allMarked(page)).includes(FERRY));
      await clickWords(page, FERRY);
      await cardSaying(page, FERRY);
      await toolbarAt(page, 'has grown every year');
      await page.close();
    });

    test('a page left and come back to, out of the browser’s cache, is marked', async () => {
      const page = await reader.open(server.urlOf('paywall'));
      await claimsMarked(page);
      const before = await allMarked(page);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { wasKept: persisted }));
      }, null);
      // Asked for a little later, so that the page is still there to answer.
      await page.evaluate((elsewhere) => void setTimeout(() => location.assign(elsewhere)), server.urlOf('front'));
      await eventually('another page', () =>
        page.evaluate(() => location.pathname === '/' && document.readyState === 'complete', null),
      );
      await page.evaluate(() => void setTimeout(() => history.back()), null);
      await eventually('the page as it was kept', () =>
        page.evaluate(() => (globalThis as { wasKept?: boolean }).wasKept === true, null),
      );
      await eventually('the same marks', async () => (await allMarked(page)) === before);
      await eventually('the card of the mark that is clicked', async () => {
        await clickWords(page, FERRY);
        await pause(300);
        return (await page.card()) !== null;
      });
      await page.close();
    });

    test('nothing went wrong on the way', () => {
      expect(reader.errors).toEqual([]);
    });
  });
}

/** Every word under a highlight of ours, of the page or of its first frame; ranges that have collapsed say nothing. */
async function allMarked(page: View, frame = ''): Promise<string> {
  if (frame === '') {
    return Object.values(await markedWords(page))
      .flat()
      .filter(Boolean)
      .join(' | ')
      .normalize();
  }
  return page.evaluate((selector) => {
    const window = document.querySelector<HTMLIFrameElement>(selector)?.contentWindow as unknown as typeof globalThis;
    const highlights = window.CSS.highlights as unknown as Map<string, Set<Range>>;
    return [...highlights.values()].flatMap((highlight) => [...highlight].map(String)).join(' | ');
  }, frame);
}

/** Selects words and finds the toolbar close to them. */
async function toolbarAt(page: OpenPage, words: string): Promise<void> {
  const [toolbar] = await eventually('the toolbar', async () => {
    await selectWords(page, words);
    await pause(200);
    const boxes = await page.boxes({ name: 'div', attributes: { class: 'whence-toolbar' } });
    return boxes.length > 0 ? boxes : null;
  });
  const [left, middle, right] = await placeOfWords(page, words);
  expect(Math.abs((toolbar?.y ?? 0) + (toolbar?.height ?? 0) / 2 - middle)).toBeLessThan(80);
  expect((toolbar?.x ?? 0) + (toolbar?.width ?? 0)).toBeGreaterThan(left);
  expect(toolbar?.x ?? 0).toBeLessThan(right + 80);
}

async function readAnyway(reader: Reader, page: OpenPage): Promise<void> {
  const panel = await reader.panel(page);
  await eventually('the offer', () =>
    panel.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent?.includes('anyway'),
      );
      button?.click();
      return button !== undefined;
    }, null),
  );
  await panel.close();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
