import { describe, expect, test } from 'vitest';
import { type DenseRow, fitDenseLogistic } from './dense-logistic.ts';

const row = (label: boolean, features: Record<string, number> = {}): DenseRow => ({
  label,
  features: [['bias', 1], ...Object.entries(features)],
});
const times = (count: number, one: DenseRow): DenseRow[] => Array.from({ length: count }, () => one);

/** Between -1 and 1, drawn as if by chance, the same in every run. */
const drawn = (i: number, by: number) => 2 * ((Math.abs(Math.sin(12.9898 * i + 78.233 * by)) * 43758.5453) % 1) - 1;

/** Labels that follow two amounts, not always. */
const NOISY = Array.from({ length: 300 }, (_, i) => {
  const [cue, length, luck] = [drawn(i, 1), drawn(i, 2), drawn(i, 3)];
  return row(2 * cue - length + 1.5 * luck > 0.3, { cue, length });
});

/** How much likelihood and ridge together still grow along each weight; nothing at their summit. */
function slopes(rows: readonly DenseRow[], weights: Record<string, number>, ridge: number): number[] {
  return Object.entries(weights).map(([name, weight]) => {
    const pull = name === 'bias' ? 0 : ridge * weight;
    return rows.reduce((sum, { features, label }) => {
      const odds = features.reduce((total, [other, amount]) => total + amount * (weights[other] ?? 0), 0);
      const own = features.filter(([other]) => other === name).reduce((total, [, amount]) => total + amount, 0);
      return sum + own * (Number(label) - 1 / (1 + Math.exp(-odds)));
    }, -pull);
  });
}

describe('fitDenseLogistic', () => {
  test.each([
    [3, 1, Math.log(3)],
    [5, 5, 0],
    [1, 9, -Math.log(9)],
  ])('a bias alone is the log odds: %i right, %i wrong', (right, wrong, bias) => {
    const rows = [...times(right, row(true)), ...times(wrong, row(false))];
    expect(fitDenseLogistic(rows, 1).bias).toBeCloseTo(bias, 3);
  });

  test('a fact adds the log of how much it changes the odds', () => {
    const [yes, no] = [{ fact: 1 }, {}];
    const rows = [
      ...times(80, row(true, yes)),
      ...times(20, row(false, yes)),
      ...times(50, row(true, no)),
      ...times(50, row(false, no)),
    ];
    const weights = fitDenseLogistic(rows, 1e-6);
    expect(weights.bias).toBeCloseTo(0, 3);
    expect(weights.fact).toBeCloseTo(Math.log(4), 3);
  });

  test.each([0.1, 1, 10, 100])('stands on the summit, with a ridge of %d', (ridge) => {
    for (const slope of slopes(NOISY, fitDenseLogistic(NOISY, ridge), ridge))
      expect(Math.abs(slope)).toBeLessThan(0.02);
  });

  test('finds the way each amount points', () => {
    const { cue = 0, length = 0 } = fitDenseLogistic(NOISY, 1);
    expect(cue).toBeGreaterThan(0.5);
    expect(length).toBeLessThan(-0.5);
  });

  test('a stronger ridge pulls weights towards nothing, and leaves the bias what is common', () => {
    const lopsided = [...NOISY, ...times(900, row(true))];
    const [weak, strong] = [1, 1e6].map((ridge) => fitDenseLogistic(lopsided, ridge));
    expect(Math.abs(strong?.cue ?? NaN)).toBeLessThan(0.01);
    expect(Math.abs(weak?.cue ?? NaN)).toBeGreaterThan(0.5);
    const right = lopsided.filter(({ label }) => label).length;
    expect(strong?.bias).toBeCloseTo(Math.log(right / (lopsided.length - right)), 2);
  });

  test.each([
    ['labels that an amount tells without fail', [-5, -4, -3, 3, 4, 5]],
    ['labels that a large amount tells without fail', [-500, -400, -300, 300, 400, 500]],
  ])('stays finite and right: %s', (_, amounts) => {
    const rows = amounts.map((amount) => row(amount > 0, { amount }));
    const weights = fitDenseLogistic(rows, 1);
    expect(Object.values(weights).every(Number.isFinite)).toBe(true);
    expect(weights.amount).toBeGreaterThan(0);
  });

  test('two names for one thing share its weight', () => {
    const rows = NOISY.map(({ label, features }) => {
      const { cue = 0 } = Object.fromEntries(features);
      return row(label, { one: cue, other: cue });
    });
    const { one, other } = fitDenseLogistic(rows, 1);
    expect(one).toBeCloseTo(other ?? NaN, 3);
    expect(one).toBeGreaterThan(0.2);
  });

  test('a feature that a row does not have is none of it', () => {
    const rows = NOISY.map(({ label, features }) => ({ label, features: features.filter(([, amount]) => amount > 0) }));
    const zeros = NOISY.map(({ label, features }) => ({
      label,
      features: features.map(([name, amount]) => [name, Math.max(0, amount)] as const),
    }));
    expect(fitDenseLogistic(rows, 1)).toEqual(fitDenseLogistic(zeros, 1));
  });

  test('gives the same in whatever order the rows come, its weights by name', () => {
    const weights = fitDenseLogistic(NOISY, 1);
    expect(fitDenseLogistic([...NOISY].reverse(), 1)).toEqual(weights);
    expect(Object.keys(weights)).toEqual(['bias', 'cue', 'length']);
  });

  test('nothing is learned of nothing', () => {
    expect(fitDenseLogistic([], 1)).toEqual({});
  });
});
