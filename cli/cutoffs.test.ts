import { describe, expect, test } from 'vitest';
import type { Relation, Thresholds } from '../lib/claims/types.ts';
import { isCut, keepFindings, keepRelations } from './cutoffs.ts';

const even = { decide: 0.5, show: 0.8 };
const thresholds: Thresholds = {
  attributed: even,
  statistic: even,
  cause: even,
  comparison: even,
  prediction: even,
  judgement: { decide: 0.9, show: 0.95 },
  vague: even,
  general: even,
};

const relation = (confidence: number): Relation => ({ source: [], cue: [], content: [], confidence });
const unsourced = (assertion: 'judgement' | 'cause', confidence: number) =>
  ({
    id: 'u1',
    kind: 'unsourced',
    span: { start: 0, end: 1 },
    assertion,
    trigger: [],
    confidence,
    rule: assertion,
    reason: '',
  }) as const;

describe('isCut', () => {
  test.each(['show', 'decide', 'all'])('knows %s', (word) => {
    expect(isCut(word)).toBe(true);
  });
  test.each(['', 'Show', 'none', '0.5'])('does not know %j', (word) => {
    expect(isCut(word)).toBe(false);
  });
});

describe('keepFindings and keepRelations', () => {
  const found = [0.4, 0.5, 0.79, 0.8, 1].map(relation);

  test.each([
    ['all', 5],
    ['decide', 4],
    ['show', 2],
  ] as const)('at "%s" keeps what reaches the cut-off itself', (cut, count) => {
    expect(keepRelations(found, cut, even)).toHaveLength(count);
  });

  test('measures an assertion by its own kind', () => {
    const kept = keepFindings([unsourced('judgement', 0.85), unsourced('cause', 0.85)], 'show', thresholds);
    expect(kept.map(({ assertion }) => assertion)).toEqual(['cause']);
  });
});
