import { describe, expect, test } from 'vitest';
import type { AssertionKind } from '../../lib/claims/types.ts';
import { chooseCutoffs, type ScoredRow } from './choose-cutoffs.ts';

/** So many rows of a kind at a confidence, so many of them right. */
function rows(kind: AssertionKind, confidence: number, count: number, right: number): ScoredRow[] {
  return Array.from({ length: count }, (_, i) => ({ kind, confidence, label: Number(i < right), weight: 1 }));
}

const GOOD = rows('cause', 0.8, 100, 95);
const FAIR = rows('cause', 0.5, 100, 60);
const POOR = rows('cause', 0.3, 100, 10);

describe('chooseCutoffs', () => {
  test('`decide` is where F1 is best, alike for all kinds', () => {
    const cutoffs = chooseCutoffs([...GOOD, ...FAIR, ...POOR], 0);
    expect(cutoffs.cause.decide).toBeGreaterThanOrEqual(0.3);
    expect(cutoffs.cause.decide).toBeLessThanOrEqual(0.5);
    expect(cutoffs.vague.decide).toBe(cutoffs.cause.decide);
  });

  test('`show` leaves out what would make marks too often wrong, and is never below `decide`', () => {
    const { cause } = chooseCutoffs([...GOOD, ...rows('cause', 0.5, 100, 30), ...POOR], 0);
    expect(cause.show).toBeGreaterThan(0.5);
    expect(cause.show).toBeGreaterThanOrEqual(cause.decide);
  });

  test('a kind that is right less often wants a higher cut-off', () => {
    const { cause, general } = chooseCutoffs([...GOOD, ...FAIR, ...rows('general', 0.5, 60, 12)], 0);
    expect(general.show).toBeGreaterThan(cause.show);
  });

  test('a few rows of a kind tell little: it goes with all kinds', () => {
    const { vague, cause } = chooseCutoffs([...GOOD, ...FAIR, ...rows('vague', 0.5, 1, 0)], 0);
    expect(vague.show).toBeLessThan(0.6);
    expect(Math.abs(vague.show - cause.show)).toBeLessThan(0.2);
  });
});
