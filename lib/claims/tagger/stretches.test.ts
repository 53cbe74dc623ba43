import { describe, expect, test } from 'vitest';
import { lastOf } from '../../../cli/last-of.ts';
import { evidenceOf } from '../../../tests/support/attributions-in.ts';
import { paragraphsOf, STRETCH_TOKENS, stretchesOf } from './stretches.ts';
import { tokenFeatures } from './token-features.ts';

const CUT = 640;
const HALF = STRETCH_TOKENS / 2;
const TOKEN = { span: { start: 0, end: 1 }, text: 'a', lower: 'a', pos: 'NOUN', lemma: 'a' } as const;

/** Paragraphs of so many tokens, each of two sentences. */
function article(...lengths: number[]) {
  const place = Uint8Array.from(
    lengths.flatMap((length) => Array.from({ length }, (_, i) => (i === 0 ? 3 : i === 2 ? 1 : 0))),
  );
  return { tokens: Array.from(place, () => TOKEN), place };
}

const lengthsOf = (stretches: readonly { from: number; to: number }[]) => stretches.map(({ from, to }) => to - from);

describe('stretchesOf', () => {
  const cases: [name: string, paragraphs: number[], stretches: number[]][] = [
    ['nothing', [], []],
    ['one word', [1], [1]],
    ['a short article in one', [20, 30, 40], [90]],
    ['what just fits', [HALF, HALF], [2 * HALF]],
    ['what does not fit by one token, parted between paragraphs', [HALF, HALF + 1], [HALF, HALF + 1]],
    ['many paragraphs, as many as fit', [HALF, HALF, 10, HALF, HALF], [2 * HALF, 10 + HALF, HALF]],
    [
      'a paragraph longer than a stretch, whole and alone',
      [10, STRETCH_TOKENS + 50, 10],
      [10, STRETCH_TOKENS + 50, 10],
    ],
    ['a paragraph just short enough, whole', [CUT], [CUT]],
    ['a paragraph that is too long, cut', [CUT + 1], [CUT, 1]],
    ['a paragraph three times too long, its rest with the next', [3 * CUT + 5, 10], [CUT, CUT, CUT, 15]],
  ];
  test.each(cases)('%s', (_, paragraphs, lengths) => {
    const stretches = stretchesOf(article(...paragraphs));
    expect(lengthsOf(stretches)).toEqual(lengths);
    // Each goes on where the one before ends: every token is read once.
    stretches.forEach(({ from }, i) => {
      expect(from).toBe(stretches[i - 1]?.to ?? 0);
    });
  });

  test('cuts prose between its paragraphs', () => {
    const paragraph = 'The quay has been shut for a year. Nobody knows for how long, and nobody asks. ';
    const evidence = evidenceOf(Array.from({ length: 40 }, () => paragraph).join('\n'));
    const features = lastOf(tokenFeatures(evidence.article, evidence.sentences, evidence.quotations));
    const stretches = stretchesOf(features);
    expect(stretches.length).toBeGreaterThan(1);
    expect(stretches.map(({ from }) => features.tokens[from]?.text)).toEqual(stretches.map(() => 'The'));
    expect(stretches.at(-1)?.to).toBe(features.tokens.length);
  });
});

describe('paragraphsOf', () => {
  test.each([
    ['nothing', [], []],
    ['one', [4], [4]],
    ['three', [4, 1, 7], [4, 1, 7]],
    ['a long one, cut', [CUT + 7, 3], [CUT, 7, 3]],
  ])('%s', (_, paragraphs, lengths) => {
    const { place } = article(...paragraphs);
    expect(lengthsOf(paragraphsOf(place, place.length))).toEqual(lengths);
  });

  test('begins with the first token, wherever a stretch was cut', () => {
    const { place } = article(9, 4);
    expect(lengthsOf(paragraphsOf(place.subarray(5), 8))).toEqual([4, 4]);
  });
});
