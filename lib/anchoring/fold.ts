/**
 * The form in which quotes are compared: white space, quotation marks, dashes, compatibility letters ("ﬁ"), invisible
 * characters and case are folded, because publishers change these without changing a word. Accents stay: they change
 * words. Every folded unit knows the stretch of the text that it stands for, so that a place found in the folded form
 * can be given back in the text's own offsets.
 *
 * Letters are decomposed one code point at a time (NFKD), so "é" and "e" + accent fold to the same units. Marks in an
 * unusual order on one letter are not reordered; such a quote is found approximately.
 */
import type { Span } from '../text/span.ts';

/** A text in folded form with the way back. */
export interface Folded {
  readonly text: string;
  /** For each folded unit, where its stretch of the original starts. */
  readonly starts: Int32Array;
  /** For each folded unit, where its stretch of the original ends. */
  readonly ends: Int32Array;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;

const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc\u00b4\u0060';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u301d\u301e\u301f';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';

/** Soft hyphen, zero-width characters, bidi controls, variation selectors: they show nothing of their own. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Folds a text. Cost: linear, a few milliseconds for 200,000 units. */
export function fold(text: string): Folded {
  // A few code points fold to several units ("…", "ﬃ", Hangul); the arrays grow when they must.
  let starts = new Int32Array(text.length + 16);
  let ends = new Int32Array(text.length + 16);
  const parts: string[] = [];
  let units: number[] = [];
  let length = 0;
  let last = 0;

  const put = (unit: number, start: number, end: number): void => {
    // A run of spaces, or of dashes ("--" for "—"), is one unit that stands for the whole run.
    if (unit === last && (unit === SPACE || unit === HYPHEN)) {
      ends[length - 1] = end;
      return;
    }
    if (length === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[length] = start;
    ends[length] = end;
    length += 1;
    last = unit;
    units.push(unit);
    if (units.length === CHUNK) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  };

  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 && unit !== GRAVE) {
      put(foldAscii(unit), at, at + 1);
      at += 1;
      continue;
    }
    const point = text.codePointAt(at) ?? unit;
    const next = at + (point > 0xffff ? 2 : 1);
    const folded = foldPoint(point);
    for (let index = 0; index < folded.length; index += 1) put(folded.charCodeAt(index), at, next);
    at = next;
  }
  parts.push(String.fromCharCode(...units));
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The folded words of a quote or a context, without white space at the edges. */
export function foldedWords(text: string): string {
  return fold(text).text.trim();
}

/** A span of the folded form in the offsets of the original. The span must not be empty. */
export function unfoldSpan(folded: Folded, span: Span): Span {
  const start = folded.starts[span.start];
  const end = folded.ends[span.end - 1];
  if (start === undefined || end === undefined || span.end <= span.start)
    throw new RangeError(`folded span ${span.start}..${span.end} lies outside a text of ${folded.text.length}`);
  return { start, end };
}

/** The folded unit that stands for an offset of the original: the first one that does not end before it. */
export function foldOffset(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `String.fromCharCode` takes its units as arguments, of which there may not be too many. */
const CHUNK = 8192;
const GRAVE = 0x60;

function foldAscii(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  return unit >= 0x09 && unit <= 0x0d ? SPACE : unit;
}

/** What one code point folds to; pure, so what was computed once is kept. */
function foldPoint(point: number): string {
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

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
