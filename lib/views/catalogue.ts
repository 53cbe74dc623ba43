/** The words of our views: the browser's own catalogue, or the very file it should have read. */
import { browser } from 'wxt/browser';
import type { Speaker } from '../../components/words/words.ts';

const LANGUAGES = ['en', 'de', 'es'];

/**
 * Who speaks in this page. Chromium gives a process of an extension no messages at all when the process asks before the
 * extension is fully loaded (seen in four of six fresh profiles), and remembers that for as long as it lives; then the
 * page reads the extension's own file.
 */
export async function openCatalogue(): Promise<Speaker> {
  if (browser.i18n.getMessage('locale') !== '')
    return (key, values) => browser.i18n.getMessage(key as never, [...values]);
  const language = LANGUAGES.find((code) => navigator.language.startsWith(code)) ?? 'en';
  const file = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as never));
  const messages = (await file.json()) as Readonly<Record<string, { readonly message: string }>>;
  return (key, values) => fill(messages[key]?.message ?? '', values);
}

/** Puts values into $1, $2 … as the browsers do. */
function fill(message: string, values: readonly string[]): string {
  return message.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
