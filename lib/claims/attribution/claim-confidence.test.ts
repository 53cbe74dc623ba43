import { describe, expect, test } from 'vitest';
import type { Attribution } from './attribution.ts';
import { claimConfidence } from './claim-confidence.ts';
import { confidenceOf } from './confidence.ts';

const WORD = { start: 0, end: 4 };
const TRAITS = { quote: 'direct', type: 'person' } as const;
const CALIBRATION = { bias: Math.log(3), 'quote direct': Math.log(3), carried: -50 };

const relation = (rule: Attribution['rule'], read = true): Attribution => ({
  rule,
  sentence: 0,
  source: [WORD],
  head: WORD,
  cue: [WORD],
  content: [WORD],
  ...(read ? { opinion: { cue: 0.5, source: 0.5, content: 0.5, attributed: 0.5, unsourced: 0.5 } } : {}),
});

describe('claimConfidence', () => {
  test.each(['tagger', 'said-that'] as const)('is calibrated where the network has read: %s', (rule) => {
    expect(claimConfidence(relation(rule), TRAITS, 'news', CALIBRATION)).toBeCloseTo(0.9, 9);
    expect(claimConfidence(relation(rule), { ...TRAITS, quote: 'mixed' }, 'news', CALIBRATION)).toBeCloseTo(0.75, 9);
  });

  test.each(['news', 'opinion', 'review', 'other'] as const)(
    'is the rule’s precision where it has not, in %s',
    (genre) => {
      const confidence = claimConfidence(relation('said-that', false), TRAITS, genre, CALIBRATION);
      expect(confidence).toBe(confidenceOf('said-that', genre));
      expect(confidence).not.toBeCloseTo(0.9, 3);
    },
  );

  test('a relation of the network without its opinion is a mistake of ours', () => {
    expect(() => claimConfidence(relation('tagger', false), TRAITS, 'news', CALIBRATION)).toThrow(/opinion/);
  });
});
