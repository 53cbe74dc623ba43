/**
 * What the decoder is shown of a cue word: the tokens of its paragraph, at most `WINDOW` to each side. The windows of
 * several cue words are laid end to end with empty rows between them, so that they are decoded in one go.
 */
import type { Stretch } from './stretches.ts';

/** Tokens to each side of a cue word. */
export const WINDOW = 110;
/** Empty rows between two windows: as many as the widest step of the decoder's convolutions. */
const GAP = 4;
const DISTANCE_BUCKETS = 32;
const FARTHEST_SENTENCE = 3;

/** One cue word and the tokens around it. Tokens count from the start of the stretch. */
export interface CueWindow {
  readonly cue: number;
  readonly first: number;
  readonly length: number;
  /** The row of its first token in the layout. */
  readonly row: number;
}

/** Several windows, row after row. */
export interface WindowLayout {
  readonly windows: readonly CueWindow[];
  readonly rows: number;
  /** 1 for rows that hold a token. */
  readonly alive: Uint8Array;
}

/** Lays out the windows of cue words; `paragraphs` are the stretch's, counted like the cue words, in reading order. */
export function layOutWindows(cues: readonly number[], paragraphs: readonly Stretch[]): WindowLayout {
  const windows: CueWindow[] = [];
  let row = GAP;
  let at = 0;
  for (const cue of cues) {
    while ((paragraphs[at]?.to ?? Infinity) <= cue) at += 1;
    const { from, to } = paragraphs[at] ?? { from: cue, to: cue + 1 };
    const first = Math.max(from, cue - WINDOW);
    const length = Math.min(to, cue + WINDOW + 1) - first;
    windows.push({ cue, first, length, row });
    row += length + GAP;
  }
  const alive = new Uint8Array(row);
  for (const window of windows) alive.fill(1, window.row, window.row + window.length);
  return { windows, rows: row, alive };
}

/** Signed and roughly logarithmic: exact up to 6, then ever wider; 0 to `DISTANCE_BUCKETS` - 1. */
export function distanceBucket(distance: number): number {
  const size = Math.abs(distance);
  const far = size <= 6 ? size : Math.min(15, 6 + Math.trunc(Math.log2(size / 6) * 2));
  return distance < 0 ? DISTANCE_BUCKETS - 1 - far : far;
}

/** Sentences between a token and its cue word, three to each side told apart. */
export function sentenceBucket(sentences: number): number {
  return Math.max(-FARTHEST_SENTENCE, Math.min(FARTHEST_SENTENCE, sentences)) + FARTHEST_SENTENCE;
}
