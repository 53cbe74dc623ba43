/** Gives tests and the gallery the words that the browser gives the extension. Loaded before every test of a view. */
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';
import spanish from '../../public/_locales/es/messages.json';
import { speakWith } from '../words/words.ts';

const CATALOGUES = { en: english, de: german, es: spanish } as const;

/** Speaks from one catalogue, as the browsers fill it. */
export function speakFrom(language: keyof typeof CATALOGUES): void {
  const catalogue = CATALOGUES[language];
  speakWith((key, values) => catalogue[key].message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''));
}

/** Speaks English. */
export function speakEnglish(): void {
  speakFrom('en');
}

speakEnglish();
