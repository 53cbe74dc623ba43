/**
 * An article cut into stretches of whole paragraphs, each small enough to be read in one step. What the network knows of
 * a token lies within its stretch; training cuts its documents in the same way.
 */
import type { TokenFeatures } from './token-features.ts';

/** A half-open range of token indices. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Tokens of a stretch of several paragraphs, at most. */
export const STRETCH_TOKENS = 320;
/** A paragraph longer than this is cut, for the work of one step must stay small. */
const LONGEST_PARAGRAPH = 640;
const OPENS_BLOCK = 2;

/** Stretches in reading order; together they cover every token once. */
export function stretchesOf({ tokens, place }: Pick<TokenFeatures, 'tokens' | 'place'>): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const paragraph of paragraphsOf(place, tokens.length)) {
    if (paragraph.from > from && paragraph.to - from > STRETCH_TOKENS) {
      stretches.push({ from, to: paragraph.from });
      from = paragraph.from;
    }
  }
  if (tokens.length > from) stretches.push({ from, to: tokens.length });
  return stretches;
}

/** The paragraphs of a text, long ones cut. */
export function paragraphsOf(place: Uint8Array, length: number): Stretch[] {
  const paragraphs: Stretch[] = [];
  let from = 0;
  for (let i = 1; i <= length; i += 1) {
    const ends = i === length || ((place[i] ?? 0) & OPENS_BLOCK) > 0 || i - from === LONGEST_PARAGRAPH;
    if (!ends) continue;
    paragraphs.push({ from, to: i });
    from = i;
  }
  return paragraphs;
}
