/**
 * The form in which quotes are compared: white space, quotation marks, dashes, compatibility letters ("ﬁ"), invisible
 * characters and case are folded, because publishers change these without changing a word. Accents stay: they change
 * words. Nearly every unit folds to one unit; where it does not, a knot ties a stretch of the folded form to the stretch
 * of the text that it stands for, so that a place found in the folded form can be given back in the text's own offsets.
 *
 * Letters are decomposed one code point at a time (NFKD), so "é" and "e" + accent fold to the same units. Marks in an
 * unusual order on one letter are not reordered; such a quote is found approximately.
 */
import type { Span } from '../text/span.ts';
import { FOLDED_ASCII, foldPoint } from './fold-point.ts';
import { toEnd } from './steps.ts';

/** A text in folded form with the way back. */
export interface Folded {
  readonly text: string;
  /** The same, unit by unit. */
  readonly units: Uint16Array;
  /** Four numbers a knot, in rising order: its stretch of the folded form (may be empty), its stretch of the text. */
  readonly knots: Int32Array;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
/** So many units are folded at a step: well under a millisecond. */
const STEP = 1 << 15;
/** `String.fromCharCode` takes its units as arguments, of which there may not be too many. */
const CHUNK = 1 << 13;

/** Folds a text in steps. Cost: linear, a millisecond or two for 200,000 units. */
export function* foldInSteps(text: string): Generator<null, Folded> {
  // A few code points fold to several units ("…", "ﬃ", Hangul); the array grows when it must.
  let units = new Uint16Array(text.length + 32);
  let length = 0;
  let last = 0;
  const knots: number[] = [];

  for (let at = 0, pause = STEP; at < text.length; ) {
    if (at >= pause) {
      yield null;
      pause = at + STEP;
    }
    const unit = text.charCodeAt(at);
    const point = unit < 0x80 ? unit : (text.codePointAt(at) ?? unit);
    const next = at + (point > 0xffff ? 2 : 1);
    const folded = unit < 0x80 ? '' : foldPoint(point);
    const single = unit < 0x80 ? FOLDED_ASCII[unit] : folded.length === 1 ? folded.charCodeAt(0) : undefined;
    if (length + folded.length + 1 > units.length) units = grown(units);
    if (single !== undefined && single === last && (single === SPACE || single === HYPHEN)) {
      // A run of spaces, or of dashes ("--" for "—"), is one unit that stands for the whole run.
      lengthenLast(knots, length, at, next);
    } else if (single !== undefined && next === at + 1) {
      units[length] = single;
      length += 1;
      last = single;
    } else {
      knots.push(length, length + folded.length, at, next);
      for (let index = 0; index < folded.length; index += 1) units[length + index] = folded.charCodeAt(index);
      length += folded.length;
      last = length > 0 ? (units[length - 1] as number) : 0;
    }
    at = next;
  }
  const used = units.subarray(0, length);
  const parts: string[] = [];
  for (let at = 0; at < length; at += CHUNK) {
    if (at % STEP === 0) yield null;
    parts.push(String.fromCharCode.apply(null, used.subarray(at, at + CHUNK) as unknown as number[]));
  }
  return { text: parts.join(''), units: used, knots: Int32Array.from(knots) };
}

/** Folds a text at once: for quotes, which are short. */
export function fold(text: string): Folded {
  return toEnd(foldInSteps(text));
}

/** A span of the folded form in the offsets of the original. The span must not be empty. */
export function unfoldSpan(folded: Folded, span: Span): Span {
  if (span.start < 0 || span.end <= span.start || span.end > folded.units.length)
    throw new RangeError(`folded span ${span.start}..${span.end} lies outside a text of ${folded.units.length}`);
  return { start: unfoldUnit(folded, span.start).start, end: unfoldUnit(folded, span.end - 1).end };
}

/** The folded unit that stands for an offset of the original: the first one that does not end before it. */
export function foldOffset(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (unfoldUnit(folded, middle).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch of the original for which one folded unit stands. */
function unfoldUnit({ knots }: Folded, unit: number): Span {
  let low = 0;
  let high = knots.length >> 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((knots[middle * 4] as number) <= unit) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return { start: unit, end: unit + 1 };
  const [, foldedEnd = 0, start = 0, end = 0] = knots.subarray(low * 4 - 4, low * 4);
  if (unit < foldedEnd) return { start, end };
  const offset = end + unit - foldedEnd;
  return { start: offset, end: offset + 1 };
}

/** Makes the last unit stand for what lies between it and `next`, too; it may stand for a stretch already. */
function lengthenLast(knots: number[], length: number, at: number, next: number): void {
  let start = at - 1;
  // What is invisible between two spaces has a knot of its own, with no unit.
  while (knots.length > 0 && knots.at(-4) === length && knots.at(-3) === length) {
    start = (knots.at(-2) as number) - 1;
    knots.length -= 4;
  }
  if (knots.at(-3) === length && knots.length > 0) knots[knots.length - 1] = next;
  else knots.push(length - 1, length, start, next);
}

function grown(array: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(array.length * 2);
  larger.set(array);
  return larger;
}
