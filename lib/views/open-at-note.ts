import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging/messenger.ts';
import { quoteAddress } from '../notes/text-fragment.ts';
import type { Article, Note } from '../notes/types.ts';

/** How long a page may take until it is read, and how often it is asked, in milliseconds. */
const PATIENCE = 15_000;
const PACE = 400;

/** The address of an article, at a note's words. */
export function addressOf(article: Article, note?: Note): string {
  return note ? quoteAddress(article.url, note.target.quote) : article.url;
}

/**
 * Opens an article in a new tab. The browser goes to the quote by itself where the words still stand; once Whence has
 * read the page it goes to where the note is now, whatever became of the words.
 */
export async function openAtNote(article: Article, note?: Note): Promise<void> {
  const { id } = await browser.tabs.create({ url: addressOf(article, note) });
  if (!note || id === undefined) return;
  const tab = { tabId: id, frameId: 0 };
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, PACE));
    const reading = await sendMessage('getReading', undefined, tab).catch(() => null);
    if (reading?.notes.some((placed) => placed.note.id === note.id)) {
      await sendMessage('reveal', { on: 'note', id: note.id }, tab).catch(() => {
        // The tab was closed meanwhile.
      });
      return;
    }
  }
}
