/**
 * Where words begin and end in folded text. Only scripts that put spaces between words have such edges here: in
 * Chinese, Japanese, Thai and their like any place may be one.
 */
import type { Span } from '../text/span.ts';

const WORD = /[\p{L}\p{M}\p{N}_]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether the unit belongs to a word in a script that separates words. */
export function isWordUnit(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      code === 0x5f
    );
  return WORD.test(character) && !UNSPACED.test(character);
}

/** Whether a cut before `offset` splits no word (and no letter from its accent). */
export function isWordEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  return !(isWordUnit(text.charAt(offset - 1)) && isWordUnit(text.charAt(offset)));
}

/** The span with half words at its edges made whole, or dropped, whichever is the shorter way. */
export function snappedToWords(text: string, span: Span): Span {
  const start = nearestEdge(text, span.start);
  const end = nearestEdge(text, span.end);
  if (start < end) return trimmedOfSpace(text, { start, end });
  // Less than half of one word: all of it.
  return { start: edgeFrom(text, span.start, -1), end: edgeFrom(text, span.end, 1) };
}

function nearestEdge(text: string, offset: number): number {
  for (let distance = 0; distance <= LONGEST_SNAP; distance += 1) {
    if (isWordEdge(text, offset - distance)) return Math.max(0, offset - distance);
    if (isWordEdge(text, offset + distance)) return Math.min(text.length, offset + distance);
  }
  return offset;
}

function edgeFrom(text: string, offset: number, step: 1 | -1): number {
  let edge = offset;
  while (!isWordEdge(text, edge)) edge += step;
  return edge;
}

/** Longer than almost any English word's half. */
const LONGEST_SNAP = 16;

function trimmedOfSpace(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && text.charAt(start) === ' ') start += 1;
  while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return { start, end };
}
