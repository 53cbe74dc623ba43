/** Fits how a sentence's surroundings settle its score, and calibrates: five numbers, by AdaGrad over all rows at once. */
import { type Surroundings, type SurroundingsWeights, settle } from '../../lib/claims/assertions/surroundings.ts';

/** One sentence with what surrounds it. */
export interface SurroundedRow {
  readonly around: Surroundings;
  readonly label: number;
  readonly weight: number;
}

type Name = keyof SurroundingsWeights;

const START: SurroundingsWeights = { own: 1, article: 1, before: 0, after: 0, bias: -0.5 };
const NAMES = ['own', 'article', 'before', 'after', 'bias'] as const satisfies readonly Name[];
const ROUNDS = 400;
const STEP = 0.1;

/** Weights under which the settled probability fits the labels best. */
export function fitSurroundings(rows: readonly SurroundedRow[]): SurroundingsWeights {
  const weights: Record<Name, number> = { ...START };
  const squares: Record<Name, number> = { own: 1e-8, article: 1e-8, before: 1e-8, after: 1e-8, bias: 1e-8 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes: Record<Name, number> = { own: 0, article: 0, before: 0, after: 0, bias: 0 };
    for (const { around, label, weight } of rows) {
      const error = weight * (settle(around, weights) - label);
      for (const name of NAMES) slopes[name] += error * (name === 'bias' ? 1 : around[name]);
    }
    for (const name of NAMES) {
      const slope = slopes[name] / rows.length;
      squares[name] += slope * slope;
      weights[name] -= (STEP * slope) / Math.sqrt(squares[name]);
    }
  }
  return weights;
}

/** Platt scaling: stretches and shifts the log-odds so that they are probabilities on the given rows. */
export function calibrate(rows: readonly SurroundedRow[], weights: SurroundingsWeights): SurroundingsWeights {
  const odds = rows.map((row) => logit(settle(row.around, weights)));
  const flat = rows.map(({ label, weight }, i) => ({
    around: { own: odds[i] ?? 0, article: 0, before: 0, after: 0 },
    label,
    weight,
  }));
  const { own: stretch, bias: shift } = fitSurroundings(flat);
  return {
    own: weights.own * stretch,
    article: weights.article * stretch,
    before: weights.before * stretch,
    after: weights.after * stretch,
    bias: weights.bias * stretch + shift,
  };
}

function logit(probability: number): number {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, probability));
  return Math.log(inside / (1 - inside));
}
