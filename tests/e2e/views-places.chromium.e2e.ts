/** A note whose words stand in several places is tied to the one that the reader names, and that can be undone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleKey } from '../../lib/notes/article-key.ts';
import { type PageServer, servePages } from '../../scripts/browsers/page-server.ts';
import { chromiumReader } from './chromium-reader.ts';
import { claimsMarked, eventually, markedWords, pressButton, textOf } from './gestures.ts';

const WORDS = 'Tarsine Strait';

let reader: Awaited<ReturnType<typeof chromiumReader>>;
let server: PageServer;

beforeAll(async () => {
  server = await servePages();
  reader = await chromiumReader();
});
afterAll(async () => {
  await reader.close();
  await server.close();
});

/** Runs in a page of the extension: a note that knows its words and nothing around them, as a file may bring it. */
async function keepNote({ words, key }: { words: string; key: string }): Promise<void> {
  const opening = indexedDB.open('whence');
  await new Promise((done) => opening.addEventListener('success', done));
  const write = opening.result.transaction(['articles', 'notes'], 'readwrite');
  write.objectStore('articles').put({
    ...{ id: 'a1', keys: [key], url: key, title: 'Sample', byline: null, site: null, published: null },
    ...{ language: 'en', firstSeen: 1, lastSeen: 1, textHash: '' },
  });
  const quote = { exact: words, prefix: '', suffix: '' };
  write.objectStore('notes').put({
    ...{ id: 'n1', articleId: 'a1', body: 'Which one?', tags: [], created: 1, modified: 1, revision: 1 },
    target: { quote, position: { start: 0, end: 0 }, normalForm: 0 },
  });
  await new Promise((done) => write.addEventListener('complete', done));
  opening.result.close();
}

test('the reader looks at the places, names one, and takes it back', async () => {
  const page = await reader.open(server.urlOf('sample'));
  await claimsMarked(page);
  const library = await reader.panel(page, 'library.html');
  await eventually('the library', async () => (await textOf(library)).includes('0 notes'));
  await library.evaluate(keepNote, { words: WORDS, key: articleKey(server.urlOf('sample')) ?? '' });
  await library.close();
  await page.reload();
  await claimsMarked(page);

  const panel = await reader.panel(page, 'sidepanel.html');
  await pressButton(panel, 'Notes');
  await eventually('the group', async () => (await textOf(panel)).includes('More than one place fits'));
  expect((await markedWords(page))['whence-note']).toBeUndefined();
  await pressButton(panel, 'This is it: place 2');
  await eventually(
    'the note in its place',
    async () =>
      (await textOf(panel)).includes('In their places') || !(await textOf(panel)).includes('More than one place fits'),
  );
  const noted = await eventually('the mark', async () => (await markedWords(page))['whence-note']);
  expect(noted.map((words) => words.replace(/\s+/g, ' '))).toEqual([WORDS]);
  const before = await placeOfNote();

  await page.reload();
  await claimsMarked(page);
  await eventually('the note again', async () => (await markedWords(page))['whence-note']);
  expect(await placeOfNote()).toBe(before);
  await panel.press('Control+z');
  await pressButton(panel, 'Notes');
  await eventually('several places again', async () => (await textOf(panel)).includes('More than one place fits'));
  await panel.close();
  await page.close();

  /** How many times the page has said the words before the note. */
  function placeOfNote(): Promise<number> {
    return page.evaluate((words) => {
      const [range] = [...((CSS.highlights.get('whence-note') as unknown as Set<Range>) ?? [])];
      const all = document.createRange();
      all.setStart(document.body, 0);
      if (range) all.setEnd(range.startContainer, range.startOffset);
      return all.toString().split(words).length - 1;
    }, WORDS);
  }
});

test('nothing went wrong on the way', () => {
  expect(reader.errors).toEqual([]);
});
