import { describe, expect, test } from 'vitest';
import { type ChosenMarks, type DensityStep, isShown, unsourcedByDensity } from './density.ts';
import type { AssertionKind, AttributedClaim, Genre, Thresholds, UnsourcedAssertion } from './types.ts';

const cut = { decide: 0.4, show: 0.6 };
const thresholds: Thresholds = {
  attributed: { decide: 0.5, show: 0.7 },
  statistic: cut,
  cause: cut,
  comparison: cut,
  prediction: cut,
  judgement: cut,
  vague: cut,
  general: cut,
};

function assertionOf(assertion: AssertionKind, confidence: number): UnsourcedAssertion {
  const span = { start: 0, end: 9 };
  return { id: 'u1', kind: 'unsourced', span, assertion, trigger: [span], confidence, rule: assertion, reason: 'x' };
}

function claimOf(confidence: number): AttributedClaim {
  const span = { start: 0, end: 9 };
  return {
    id: 'a1',
    kind: 'attributed',
    span,
    source: { sourceId: 's1', spans: [span], name: 'Ruiz', type: 'person' },
    cue: [],
    content: [span],
    quote: 'direct',
    confidence,
    rule: 'quotation-tag',
    reason: 'x',
  };
}

function chosen(density: DensityStep, rest: Partial<ChosenMarks> = {}): ChosenMarks {
  return { density, marks: true, hiddenKinds: [], ...rest };
}

describe('isShown', () => {
  test.each<[string, DensityStep, number, boolean]>([
    ['step 1 shows the surest', 1, 0.81, true],
    ['step 1 hides what step 2 shows', 1, 0.75, false],
    ['step 2 shows what is well above the cut-off', 2, 0.71, true],
    ['step 2 hides what is just above it', 2, 0.65, false],
    ['step 3 is the cut-off itself', 3, 0.6, true],
    ['step 3 hides what is below it', 3, 0.59, false],
    ['step 4 goes down to the deciding cut-off', 4, 0.4, true],
    ['step 4 hides what is below that', 4, 0.39, false],
    ['step 5 shows everything', 5, 0.01, true],
  ])('%s', (_, density, confidence, expected) => {
    expect(isShown(assertionOf('cause', confidence), chosen(density), 'news', thresholds)).toBe(expected);
  });

  test.each<[Genre, AssertionKind, boolean]>([
    ['opinion', 'judgement', false],
    ['review', 'judgement', false],
    ['opinion', 'statistic', true],
    ['news', 'judgement', true],
  ])('in %s a middling %s is shown: %s', (genre, kind, expected) => {
    expect(isShown(assertionOf(kind, 0.7), chosen(3), genre, thresholds)).toBe(expected);
  });

  test.each<[DensityStep, number, boolean]>([
    [1, 0.7, true],
    [4, 0.69, false],
    [5, 0.3, true],
  ])('an attributed claim at step %i with %d is shown: %s', (density, confidence, expected) => {
    expect(isShown(claimOf(confidence), chosen(density), 'news', thresholds)).toBe(expected);
  });

  test('a kind that is switched off stays hidden at every step', () => {
    expect(isShown(assertionOf('vague', 1), chosen(5, { hiddenKinds: ['vague'] }), 'news', thresholds)).toBe(false);
  });

  test('nothing is shown while marks are off', () => {
    expect(isShown(claimOf(1), chosen(5, { marks: false }), 'news', thresholds)).toBe(false);
  });
});

describe('unsourcedByDensity', () => {
  const findings = [claimOf(1), ...[0.95, 0.75, 0.62, 0.45, 0.2].map((confidence) => assertionOf('cause', confidence))];

  test('counts grow from step to step and leave attributed claims out', () => {
    expect(unsourcedByDensity(findings, chosen(3), 'news', thresholds)).toEqual([1, 2, 3, 4, 5]);
  });

  test('counts tell what would be shown, also while marks are off', () => {
    expect(unsourcedByDensity(findings, chosen(3, { marks: false }), 'news', thresholds)[4]).toBe(5);
  });

  test('counts leave out kinds that are switched off', () => {
    expect(unsourcedByDensity(findings, chosen(3, { hiddenKinds: ['cause'] }), 'news', thresholds)).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });
});
