import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import { cardSaying, claimsMarked, clickNoteField, clickWords, eventually, pressButton, textOf } from './gestures.ts';
import type { OpenPage, Reader, View } from './reader.ts';

const CLAIM = 'According to the Ostranian Ministry';
const NOTE = 'which list of vessels?';

/** A note with tags from the card to the library: found, exported, deleted, brought back, in one browser. */
export function testLibraryWay(name: string, launch: () => Promise<Reader>): void {
  describe(`a note in the library in ${name}`, () => {
    let reader: Reader;
    let server: PageServer;
    let page: OpenPage;
    let library: OpenPage;

    beforeAll(async () => {
      server = await servePages();
      reader = await launch();
      page = await reader.open(server.urlOf('sample'));
    });
    afterAll(async () => {
      await reader.close();
      await server.close();
    });

    test('is written in the card, with tags', async () => {
      await claimsMarked(page);
      await clickWords(page, CLAIM);
      const card = await cardSaying(page, 'Ministry of Transport');
      await clickNoteField(page, card);
      await page.type(NOTE);
      await page.press('Tab');
      await page.type('vessels, figures,');
      await cardSaying(page, 'Saved');
      await eventually('the tags', async () => /vessels.*figures/.test(await textOf(card)));
      await page.press('Escape');
    });

    test('is found by its words and by its tag', async () => {
      library = await reader.panel(page, 'library.html');
      await eventually('the note', async () => (await textOf(library)).includes('1 note on 1 article'));
      await search(library, 'no such words');
      await eventually('nothing', async () => (await textOf(library)).includes('0 notes on 0 articles'));
      await search(library, 'vessels figures');
      await eventually('the note', async () => (await textOf(library)).includes(NOTE));
    });

    test('is exported', async () => {
      await select(library);
      const file = await handedOut(library, async () => {
        await pressButton(library, 'Export them');
        await pressButton(library, 'Download as Markdown');
      });
      expect(file).toContain(NOTE);
      expect(file).toContain('vessels');
    });

    test('is deleted and brought back', async () => {
      await select(library);
      await pressButton(library, 'Delete them');
      await eventually('no note', async () => (await textOf(library)).includes('0 notes on 0 articles'));
      await pressButton(library, 'Undo');
      await eventually('the note again', async () => (await textOf(library)).includes(NOTE));
    });

    test('nothing went wrong on the way', () => {
      expect(reader.errors).toEqual([]);
    });
  });
}

function search(library: View, words: string): Promise<void> {
  return library.evaluate((wanted) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search');
    field.value = wanted;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
}

/** Ticks every note that is listed. */
function select(library: View): Promise<void> {
  return library.evaluate(() => {
    const boxes = document.querySelectorAll<HTMLInputElement>('main li input[type=checkbox]:not(:checked)');
    for (const box of boxes) box.click();
  }, null);
}

/** The text of the file that a view hands out. */
async function handedOut(view: View, ask: () => Promise<void>): Promise<string> {
  await view.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
      void (file as Blob).text().then((text) => Object.assign(globalThis, { handedOut: text }));
      return createObjectURL(file);
    };
  }, null);
  await ask();
  return eventually('the file', () =>
    view.evaluate(() => (globalThis as { handedOut?: string }).handedOut ?? null, null),
  );
}
