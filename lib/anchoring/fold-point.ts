/** What one character folds to: the form in which quotes are compared (see `fold.ts`), letter by letter. */

const SPACE = 0x20;
const GRAVE = 0x60;

const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc\u00b4\u0060';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u301d\u301e\u301f';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';

/** Soft hyphen, zero-width characters, bidi controls, variation selectors: they show nothing of their own. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** The one unit that an ASCII unit folds to. */
export const FOLDED_ASCII: Uint8Array = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit === GRAVE) return 0x27;
  return unit >= 0x09 && unit <= 0x0d ? SPACE : unit;
});

/** What a code point folds to: nothing, one unit, or several. Pure, so what was computed once is kept. */
export function foldPoint(point: number): string {
  const known = FOLDED_POINTS.get(point);
  if (known !== undefined) return known;
  const folded = foldedForm(String.fromCodePoint(point));
  FOLDED_POINTS.set(point, folded);
  return folded;
}

const FOLDED_POINTS = new Map<number, string>();

function foldedForm(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (/[\s\u0085]/.test(character)) return ' ';
  if (SINGLE_QUOTES.includes(character)) return "'";
  if (DOUBLE_QUOTES.includes(character)) return '"';
  if (DASHES.includes(character)) return '-';
  // "ς" is "σ" at the end of a word, where the lower case of a lone "Σ" is not.
  return character.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll('ς', 'σ').replaceAll('\u2044', '/');
}
