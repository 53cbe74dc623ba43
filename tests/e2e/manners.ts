import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import {
  cardSaying,
  claimsMarked,
  clickNoteField,
  clickWords,
  eventually,
  markedWords,
  pressButton,
  selectWords,
  textOf,
} from './gestures.ts';
import type { Reader, View } from './reader.ts';

/** Pages on which claims are marked, by fixture; `vanishing` changes itself, so its HTML has nothing to be compared with. */
const STILL_PAGES = ['sample', 'dark', 'emoji', 'line-breaks', 'malformed', 'own-highlights', 'unclosed-quotations'];
const SECRET = 'nobody but me reads xylophone';

/** How Whence behaves towards pages and readers, in one browser. */
export function testManners(name: string, launch: () => Promise<Reader>): void {
  describe(`manners in ${name}`, () => {
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

    test.each(STILL_PAGES)('leaves the HTML of “%s” as it was, marks and card included', async (fixture) => {
      const page = await reader.open(server.urlOf(fixture));
      const marked = await claimsMarked(page);
      const [words = ''] = marked['whence-named'] ?? marked['whence-named-dark'] ?? Object.values(marked)[0] ?? [];
      await clickWords(page, firstLine(words));
      await cardSaying(page, 'Note');
      const { now, sent } = await page.evaluate(async () => {
        const live = document.documentElement.cloneNode(true) as HTMLElement;
        for (const ours of live.querySelectorAll('whence-ui')) ours.remove();
        const text = await (await fetch(location.href)).text();
        return {
          now: live.outerHTML,
          sent: new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
        };
      }, null);
      expect(now).toBe(sent);
      await page.close();
    });

    test('a page’s own highlights and style sheets survive', async () => {
      const page = await reader.open(server.urlOf('own-highlights'));
      await claimsMarked(page);
      const own = await page.evaluate(
        () => ({
          highlight: [...(CSS.highlights.get('page-search') as unknown as Set<Range>)].map(String),
          first: document.adoptedStyleSheets[0]?.cssRules[0]?.cssText ?? '',
        }),
        null,
      );
      expect(own.highlight).toHaveLength(1);
      expect(own.first).toContain('page-search');
      await page.close();
    });

    test('a page that listens to everything hears nothing of a note, under the strictest policy too', async () => {
      const page = await reader.open(`${server.urlOf('listening')}?csp=frames`);
      await claimsMarked(page);
      await clickWords(page, 'Union officials argue');
      const card = await cardSaying(page, 'Union officials');
      await clickNoteField(page, card);
      await page.type(SECRET);
      await cardSaying(page, 'Saved');
      const heard = await page.evaluate(
        () => (globalThis as unknown as { everythingSeen: string[] }).everythingSeen,
        null,
      );
      expect(heard.length).toBeGreaterThan(3);
      expect(heard.filter((line) => /xylophone|keydown|keyup|beforeinput|\binput\b/.test(line))).toEqual([]);
      expect(heard.filter((line) => line.startsWith('frames ') && line !== 'frames 0')).toEqual([]);
      await page.close();
    });

    test('what was being typed survives the tab', async () => {
      const page = await reader.open(server.urlOf('listening'));
      await claimsMarked(page);
      await clickWords(page, 'According to the mill');
      await clickNoteField(page, await cardSaying(page, 'owners'));
      await page.type('half a thou');
      await new Promise((resolve) => setTimeout(resolve, 350));
      await page.close();
      const again = await reader.open(server.urlOf('listening'));
      await claimsMarked(again);
      await clickWords(again, 'According to the mill');
      const card = await cardSaying(again, 'owners');
      expect(await card.evaluate(() => document.querySelector('textarea')?.value, null)).toBe('half a thou');
      await again.close();
    });

    test('the density moves what is shown', async () => {
      const page = await reader.open(server.urlOf('sample'));
      await claimsMarked(page);
      const panel = await reader.panel(page, 'sidepanel.html');
      const counts: number[] = [];
      for (const step of [1, 3, 5]) {
        await eventually('the density control', () => moveSlider(panel, step));
        await new Promise((resolve) => setTimeout(resolve, 400));
        counts.push((await markedWords(page))['whence-unsourced']?.length ?? 0);
      }
      expect(counts[0]).toBeLessThan(counts[1] ?? 0);
      expect(counts[1]).toBeLessThan(counts[2] ?? 0);
      await panel.close();
      await page.close();
    });

    test('a front page is left alone; the panel offers to read it anyway, and that works', async () => {
      const page = await reader.open(server.urlOf('front'));
      const panel = await reader.panel(page);
      await eventually('the offer', async () => (await textOf(panel)).includes('does not look like an article'));
      expect(Object.keys(await markedWords(page))).toEqual([]);
      await pressButton(panel, 'Read this page anyway');
      await eventually('a reading', async () => /claim|too short|Nothing/i.test(await textOf(panel)));
      await panel.close();
      await page.close();
    });

    test.each([
      ['german', /reads English/],
      ['right-to-left', /reads English/],
      ['short', /too little text|does not look like an article/],
      ['empty', /does not look like an article/],
      ['no-sentences', /./],
    ])('what the panel says of “%s”', async (fixture, words) => {
      const page = await reader.open(server.urlOf(fixture));
      const panel = await reader.panel(page);
      await eventually(String(words), async () => words.test(await textOf(panel)));
      await panel.close();
      await page.close();
    });

    test('marks move to the new words of a page that replaces its nodes', async () => {
      const page = await reader.open(server.urlOf('vanishing'));
      await eventually('marks on words that stand', async () =>
        Object.values(await markedWords(page))
          .flat()
          .join(' ')
          .includes('Hanne Brook'),
      );
      await page.close();
    });

    test('a page of 100,000 words is read and marked', async () => {
      const page = await reader.open(server.urlOf('very-long'));
      await claimsMarked(page, 90_000);
      await page.close();
    });

    test('marks stand on the right words after emoji and combining characters', async () => {
      const page = await reader.open(server.urlOf('emoji'));
      const marked = await claimsMarked(page);
      const { text } = await page.evaluate(() => ({ text: document.body.textContent ?? '' }), null);
      for (const words of Object.values(marked).flat()) {
        expect(text).toContain(words);
        expect(words).toMatch(/^[\p{L}\p{N}“‘"'(]/u);
        expect(words).toMatch(/[\p{L}\p{N}.!?”’"')%]$/u);
      }
      await page.close();
    });

    test.each([
      ['a headline', 'sample', 'turned the'],
      ['a caption', 'sample', 'half of the berths'],
      ['a page in another language', 'german', 'Die Brücke'],
    ])('a note on %s is kept and found again', async (_, fixture, words) => {
      const page = await reader.open(server.urlOf(fixture));
      const noted = async () => (await markedWords(page))['whence-note']?.some((note) => words.includes(note.trim()));
      await eventually('the page to be read', async () => {
        await selectWords(page, words);
        return (await page.boxes({ name: 'div', attributes: { class: 'whence-toolbar' } })).length > 0;
      });
      const [toolbar] = await page.boxes({ name: 'div', attributes: { class: 'whence-toolbar' } });
      await page.click((toolbar?.x ?? 0) + (toolbar?.width ?? 0) / 4, (toolbar?.y ?? 0) + (toolbar?.height ?? 0) / 2);
      await eventually('the highlight', noted);
      await page.reload();
      await eventually('the highlight again', noted);
      await page.close();
    });

    test('a click in the panel scrolls to the passage and flashes it', async () => {
      const page = await reader.open(server.urlOf('sample'));
      await claimsMarked(page);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }), null);
      const panel = await reader.panel(page);
      await eventually('a claim of the last in the list', () =>
        panel.evaluate(() => {
          const claims = [...document.querySelectorAll<HTMLElement>('[role="option"], li')].filter((item) =>
            item.textContent?.includes('Critics describe'),
          );
          (claims[0]?.querySelector<HTMLElement>('blockquote, button, p') ?? claims[0])?.click();
          // Only what is in view is in the list: look further down, and from the top again.
          for (const box of claims.length > 0 ? [] : document.querySelectorAll('*')) {
            const isAtEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
            if (box.scrollHeight > box.clientHeight) box.scrollTop = isAtEnd ? 0 : box.scrollTop + box.clientHeight / 2;
          }
          return claims.length > 0;
        }, null),
      );
      await eventually('the flash', async () =>
        (await markedWords(page))['whence-flash']?.join(' ').includes('Critics describe'),
      );
      await panel.close();
      await eventually('the passage', () => page.evaluate(() => scrollY > 100, null));
      await page.close();
    });

    test('a page that extensions may not read says so', async () => {
      const page = await reader.open(server.urlOf('front'));
      const panel = await reader.panel(page);
      // Of all such pages a test can open, the panel itself is one.
      await panel.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: { getCurrent(): Promise<{ id: number }> } } };
        const { id } = await chrome.tabs.getCurrent();
        // A little later, so that the page is still there to answer.
        setTimeout(() => location.assign(`?tab=${id}`));
      }, null);
      await eventually('the word', async () =>
        (await textOf(panel)).includes('does not let extensions read this page'),
      );
      await panel.close();
      await page.close();
    });

    test('switched off for a site, everything leaves the page; switched on, it comes back', async () => {
      const page = await reader.open(server.urlOf('sample'));
      await claimsMarked(page);
      const panel = await reader.panel(page);
      await eventually('the reading', async () => (await textOf(panel)).includes('claims:'));
      await pressButton(panel, 'Menu');
      await pressButton(panel, 'Switch off');
      await eventually('the page to be left', async () => Object.keys(await markedWords(page)).length === 0);
      await eventually('the word', async () => /off/i.test(await textOf(panel)));
      await page.reload();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(Object.keys(await markedWords(page))).toEqual([]);
      await pressButton(panel, 'Switch it on');
      await claimsMarked(page);
      await panel.close();
      await page.close();
    });

    test('nothing went wrong on the way', () => {
      expect(reader.errors).toEqual([]);
    });
  });
}

/** Words that surely stand in one text node. */
function firstLine(words: string): string {
  return (
    words
      .replace(/\s+/g, ' ')
      .split(/[“”"]/)
      .sort((a, b) => b.length - a.length)[0]
      ?.trim()
      .slice(0, 18) ?? ''
  );
}

/** Sets the density slider of a panel as a person would with the keyboard: its value changes and it says so. */
function moveSlider(panel: View, step: number): Promise<boolean> {
  return panel.evaluate((value) => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    if (!slider) return false;
    slider.value = String(value);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }, step);
}
