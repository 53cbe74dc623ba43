import { describe, expect, test, vi } from 'vitest';
import type { NewsArticle, Pair, PolnearArticle } from '../../eval/gold.ts';
import { bestClaimCut, relationCuts, type SureRow } from './attribution-cutoffs.ts';

// Two articles of four sentences, ten letters each; the corpora themselves are no part of the project.
const ARTICLES = ['quay', 'rain'];
const SENTENCES: readonly Pair[] = [
  [0, 10],
  [10, 20],
  [20, 30],
  [30, 40],
];
const ROLES = ['attributed', 'unsourced', 'attributed', 'disputed'];

vi.mock('../../eval/gold.ts', () => ({
  newsGold: (split: string) => ({
    split,
    records: ARTICLES.map(
      (id): NewsArticle => ({
        id,
        text: '',
        sentences: SENTENCES.map(([start, end], i) => ({ start, end, role: ROLES[i] ?? '' })),
      }),
    ),
  }),
  polnear: (split: string) => ({
    split,
    records: ARTICLES.map(
      (id): PolnearArticle => ({
        id,
        text: '',
        // In the first and the third sentence somebody says something.
        attributions: [0, 20].map((at) => ({
          source: [[at, at + 2]],
          cue: [[at + 2, at + 4]],
          content: [[at + 4, at + 10]],
          no_source: false,
          quote: null,
        })),
      }),
    ),
  }),
}));
vi.mock('../../eval/cli-answers.ts', () => ({
  readRecords: () => ARTICLES.map((id) => ({ id, sentences: SENTENCES.map((one) => ({ tokens: [one] })) })),
}));

/** A relation in the sentence of an article, with so many letters of content and none of source and cue. */
function row(article: string, sentence: number, confidence: number, letters = 6): SureRow {
  const start = 10 * sentence;
  const content = [{ start: start + 4, end: start + 4 + letters }];
  return {
    article,
    confidence,
    label: sentence % 2 === 0,
    features: [],
    relation: { rule: 'tagger', sentence, source: [], head: { start, end: start + 1 }, cue: [], content },
  };
}

/** The same of both articles. */
const both = (sentence: number, confidence: number, letters?: number) =>
  ARTICLES.map((article) => row(article, sentence, confidence, letters));

describe('bestClaimCut', () => {
  const cases: [name: string, rows: SureRow[], above: number, upTo: number][] = [
    ['between wrong and right', [...both(0, 0.8), ...both(2, 0.6), ...both(1, 0.4)], 0.4, 0.6],
    [
      'not so high that what is right goes with what is wrong',
      [...both(0, 0.8), ...both(2, 0.3), ...both(1, 0.4)],
      0,
      0.3,
    ],
    [
      'no matter what is disputed',
      [...both(0, 0.9), row('quay', 2, 0.9), row('rain', 2, 0.5), ...both(3, 0.6)],
      0,
      0.5,
    ],
    ['no matter how little of a sentence is claimed', [...both(0, 0.8), ...both(2, 0.6), ...both(1, 0.9, 2)], 0, 0.6],
  ];
  test.each(cases)('%s', (_, rows, above, upTo) => {
    const { decide, show } = bestClaimCut(rows);
    expect(decide).toBeGreaterThan(above);
    expect(decide).toBeLessThanOrEqual(upTo);
    expect(show).toBe(decide);
  });

  test('little by little is enough together', () => {
    const [first, second] = [both(1, 0.9, 2), both(1, 0.7, 2)];
    // Each alone covers a fifth of the sentence, both two fifths: from 0.7 down the sentence is wrongly claimed.
    const { decide } = bestClaimCut([...both(0, 0.9), ...both(2, 0.8), ...first, ...second]);
    expect(decide).toBeGreaterThan(0.7);
    expect(decide).toBeLessThanOrEqual(0.8);
  });

  test('source and cue over half of a sentence count like content', () => {
    const tags = both(1, 0.5).map((one) => ({
      ...one,
      relation: { ...one.relation, content: [], source: [{ start: 10, end: 13 }], cue: [{ start: 13, end: 16 }] },
    }));
    expect(bestClaimCut([...both(0, 0.9), ...both(2, 0.8), ...tags]).decide).toBeGreaterThan(0.5);
  });
});

describe('relationCuts', () => {
  test('decides between wrong and right, and shows the same where that is precise', () => {
    const { decide, show } = relationCuts([...both(0, 0.8), ...both(2, 0.6), ...both(1, 0.4), ...both(3, 0.3)]);
    expect(decide).toBeGreaterThan(0.4);
    expect(decide).toBeLessThanOrEqual(0.6);
    expect(show).toBe(decide);
  });

  test('shows less than it decides where sentences are touched wrongly', () => {
    const { decide, show } = relationCuts([...both(0, 0.9), ...both(2, 0.5), row('quay', 1, 0.6)]);
    expect(decide).toBeLessThanOrEqual(0.5);
    expect(show).toBeGreaterThan(0.6);
    expect(show).toBeLessThanOrEqual(0.9);
  });
});
