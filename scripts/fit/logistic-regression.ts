/** Logistic regression on sparse yes-or-no features, by AdaGrad over a fixed order: the same rows give the same weights. */
import { BIAS, type Weights } from '../../lib/claims/assertions/linear-model.ts';

/** One example: the features that hold, the share of "yes" it stands for, and how much it counts. */
export interface Row {
  readonly features: readonly string[];
  readonly label: number;
  readonly weight: number;
}

/** How to fit. */
export interface FitOptions {
  /** Pull towards zero, in examples: larger means smaller weights. */
  readonly ridge: number;
  /** Features of fewer rows are left out. */
  readonly minRows: number;
  readonly epochs: number;
}

const STEP = 0.1;
const BATCH = 64;

/** Fits a weight to every feature that occurs often enough. */
export function fitLogistic(rows: readonly Row[], options: FitOptions): Weights {
  const names = frequentFeatures(rows, options.minRows);
  const index = new Map(names.map((name, i) => [name, i]));
  const sparse = rows.map((row) => ({
    at: [...row.features.flatMap((name) => index.get(name) ?? []), names.length],
    label: row.label,
    weight: row.weight,
  }));
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-8);
  const order = shuffled(sparse);
  for (let epoch = 0; epoch < options.epochs; epoch += 1)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      const gradient = new Map<number, number>();
      for (const { at, label, weight } of batch) {
        const odds = at.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
        const error = weight * (1 / (1 + Math.exp(-odds)) - label);
        for (const i of at) gradient.set(i, (gradient.get(i) ?? 0) + error);
      }
      for (const [i, sum] of gradient) {
        const pull = i === names.length ? 0 : (options.ridge * (weights[i] ?? 0)) / order.length;
        const slope = sum / batch.length + pull;
        squares[i] = (squares[i] ?? 0) + slope * slope;
        weights[i] = (weights[i] ?? 0) - (STEP * slope) / Math.sqrt(squares[i] ?? 1);
      }
    }
  return new Map([...names, BIAS].map((name, i) => [name, weights[i] ?? 0]));
}

/** Log-odds of a row under fitted weights, bias included. */
export function logOddsOf(features: readonly string[], weights: Weights): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), weights.get(BIAS) ?? 0);
}

function frequentFeatures(rows: readonly Row[], minRows: number): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row.features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= minRows).map(([name]) => name);
}

/** A fixed shuffle (a linear congruential generator), so that a batch does not hold one article only. */
function shuffled<T>(items: readonly T[]): T[] {
  let state = 7;
  const keyed = items.map((item) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
