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
import type { OpenPage, Reader } from './reader.ts';

const CLAIM = 'International observers, who have followed';
const NOTE = 'Which observers, and who pays them?';

/** The main job of Whence, end to end, in one browser. */
export function testWholeWay(name: string, launch: () => Promise<Reader>): void {
  describe(`the whole way in ${name}`, () => {
    let reader: Reader;
    let server: PageServer;
    let page: OpenPage;

    beforeAll(async () => {
      server = await servePages();
      reader = await launch();
      page = await reader.open(server.urlOf('sample'));
    });
    afterAll(async () => {
      await reader.close();
      await server.close();
    });

    test('an article opens and its claims are marked, each kind in its own way', async () => {
      const marked = await claimsMarked(page);
      expect(marked['whence-named']?.join(' ')).toContain('Ines Maravel');
      expect(marked['whence-unnamed']?.join(' ')).toContain('Critics describe');
      expect(marked['whence-unsourced']?.length).toBeGreaterThan(3);
      const all = Object.values(marked).flat().join(' ');
      for (const boilerplate of ['Edit Content', 'Related Articles', 'Sign up', 'Photograph']) {
        expect(all).not.toContain(boilerplate);
      }
    });

    test('a click on a mark opens the card, which says who and by which words', async () => {
      await clickWords(page, CLAIM);
      const card = await cardSaying(page, 'Attributed to');
      expect(await textOf(card)).toMatch(/international observers.*not named/i);
      expect(await textOf(card)).toContain('maintain');
    });

    test('what is typed in the card is saved by itself', async () => {
      const card = await cardSaying(page, 'Attributed to');
      await clickNoteField(page, card);
      await page.type(NOTE);
      await cardSaying(page, 'Saved');
    });

    test('Esc closes the card and the note is marked on the page', async () => {
      await page.press('Escape');
      await eventually('the card to close', async () => (await page.card()) === null);
      expect((await markedWords(page))['whence-note']?.[0]).toContain(CLAIM);
    });

    test('after a reload the note is found again on the same words', async () => {
      await page.reload();
      const marked = await eventually('the note', async () => {
        const now = await markedWords(page);
        return now['whence-note'] && now['whence-unnamed'] ? now : null;
      });
      expect(marked['whence-note']?.[0]).toContain(CLAIM);
      await clickWords(page, CLAIM);
      const card = await cardSaying(page, 'Delete note');
      expect(await card.evaluate(() => document.querySelector('textarea')?.value, null)).toBe(NOTE);
      await page.press('Escape');
    });

    test('a note deleted in its card can be brought back there', async () => {
      await clickWords(page, CLAIM);
      const card = await cardSaying(page, 'Delete note');
      const noted = async () => (await markedWords(page))['whence-note']?.[0]?.includes(CLAIM) ?? false;
      await pressButton(card, 'Delete note');
      await cardSaying(page, 'Note deleted');
      await eventually('the note to go', async () => !(await noted()));
      await pressButton(card, 'Undo');
      await eventually('the note to come back', noted);
      await page.press('Escape');
      await eventually('the card to close', async () => (await page.card()) === null);
    });

    test('the toolbar at a selection highlights it', async () => {
      await selectWords(page, 'Insurance for a single passage');
      const [toolbar] = await eventually('the toolbar', async () => {
        const boxes = await page.boxes({ name: 'div', attributes: { class: 'whence-toolbar' } });
        return boxes.length > 0 ? boxes : null;
      });
      if (!toolbar) throw new Error('no toolbar');
      await page.click(toolbar.x + toolbar.width / 5, toolbar.y + toolbar.height / 2);
      await eventually('the highlight', async () =>
        (await markedWords(page))['whence-note']?.some((words) => words.includes('Insurance for a single')),
      );
    });

    test('the panel counts the claims, lists sources and notes, and exports the notes', async () => {
      const panel = await reader.panel(page);
      await eventually('the counts', async () =>
        /\d+ claims: \d+ by named sources, \d+ by unnamed, \d+ with no source/.test(await textOf(panel)),
      );
      await pressButton(panel, 'Sources');
      await eventually('the sources', async () => (await textOf(panel)).includes('Ines Maravel'));
      await pressButton(panel, 'Notes');
      await eventually('the note', async () => (await textOf(panel)).includes(NOTE));
      const markdown = await exported(panel, 'Download as Markdown');
      expect(markdown).toContain('title: ');
      expect(markdown).toContain(NOTE);
      expect(markdown).toContain('> International observers');
      const json = JSON.parse(await exported(panel, 'Download as JSON')) as object;
      expect(JSON.stringify(json)).toContain(NOTE);
      await panel.close();
    });

    test('a mark that is dismissed stays away on the next visit, until the reader brings it back', async () => {
      await clickWords(page, 'Critics describe the policy');
      const card = await cardSaying(page, 'critics');
      await pressButton(card, 'Dismiss');
      await pressButton(card, 'Sourced elsewhere');
      const gone = async () =>
        !Object.values(await markedWords(page))
          .flat()
          .join(' ')
          .includes('Critics describe');
      await eventually('the mark to go', gone);
      await page.reload();
      await claimsMarked(page);
      expect(await gone()).toBe(true);
      const panel = await reader.panel(page);
      await pressButton(panel, '1 mark you dismissed');
      await pressButton(panel, 'Bring back');
      await eventually('the mark to come back', async () => !(await gone()));
      await panel.close();
    });

    test('nothing went wrong on the way', () => {
      expect(reader.errors).toEqual([]);
    });
  });
}

/** The text of a file that the panel hands out. */
async function exported(panel: OpenPage, item: string): Promise<string> {
  await panel.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
      void (file as Blob).text().then((text) => Object.assign(globalThis, { handedOut: text }));
      return createObjectURL(file);
    };
  }, null);
  await pressButton(panel, 'Export');
  await pressButton(panel, item);
  return eventually('the file', () =>
    panel.evaluate(() => {
      const { handedOut } = globalThis as { handedOut?: string };
      Object.assign(globalThis, { handedOut: undefined });
      return handedOut ?? null;
    }, null),
  );
}
