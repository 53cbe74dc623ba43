/** The language of a text by its letters, not by what the page claims of itself. */
import { francAll } from 'franc-min';

/** Texts shorter than this tell nothing by their letter counts. */
const SHORTEST = 80;
/** More than enough to tell, and quick. */
const SAMPLE = 3000;

/**
 * BCP 47 of a text: "en", "de", ...; "und" where it cannot be told. Plain text in English function words is English
 * even where another language's letter counts come close.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/[a-z'’]+/g) ?? [];
  const share = words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
  if (words.length >= 12 && share > 0.28) return 'en';
  if (sample.trim().length < SHORTEST) return 'und';
  const [best, second] = francAll(sample, { minLength: SHORTEST });
  const [code = 'und', score = 0] = best ?? [];
  if (code === 'eng' || (share > 0.18 && words.length >= 12)) return 'en';
  // franc gives the best language 1: a second one right behind it means that it cannot tell.
  if (score - (second?.[1] ?? 0) < 0.01) return 'und';
  return TWO_LETTERS[code] ?? code;
}

/** Whether a text is read as English: told so, or too short to tell while it is written in its letters. */
export function readsAsEnglish(text: string, language: string): boolean {
  if (language !== 'und') return language === 'en';
  const letters = text.match(/\p{L}/gu) ?? [];
  const plain = letters.filter((letter) => letter < '\u0080').length;
  return letters.length > 0 && plain / letters.length > 0.9;
}

/** Words that make up a third of English prose and little of any other. */
const ENGLISH = new Set(
  'the of and to in is that was for on with as by at from it he she they his her their this which have has had are were be not but said who will would about more an its or been'.split(
    ' ',
  ),
);

/** franc tells ISO 639-3 codes; BCP 47 wants two letters where there are any. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  amh: 'am',
  arb: 'ar',
  azj: 'az',
  bel: 'be',
  ben: 'bn',
  bos: 'bs',
  bul: 'bg',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  fra: 'fr',
  guj: 'gu',
  hau: 'ha',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ibo: 'ig',
  ind: 'id',
  ita: 'it',
  jav: 'jv',
  jpn: 'ja',
  kan: 'kn',
  kaz: 'kk',
  kin: 'rw',
  kor: 'ko',
  mal: 'ml',
  mar: 'mr',
  mya: 'my',
  nep: 'ne',
  nld: 'nl',
  nya: 'ny',
  pan: 'pa',
  pbu: 'ps',
  pes: 'fa',
  plt: 'mg',
  pol: 'pl',
  por: 'pt',
  quy: 'qu',
  ron: 'ro',
  run: 'rn',
  rus: 'ru',
  sin: 'si',
  slk: 'sk',
  slv: 'sl',
  som: 'so',
  spa: 'es',
  srp: 'sr',
  sun: 'su',
  swe: 'sv',
  swh: 'sw',
  tam: 'ta',
  tel: 'te',
  tgl: 'tl',
  tha: 'th',
  tur: 'tr',
  uig: 'ug',
  ukr: 'uk',
  urd: 'ur',
  uzn: 'uz',
  vie: 'vi',
  yor: 'yo',
  zlm: 'ms',
  zul: 'zu',
};
