/** Written by `bench/anchoring/fit-weights.ts`; the features are those of `score.ts`, in its order. */
import type { Regime } from './score.ts';

/** The weights of each regime. */
export const WEIGHTS: Readonly<Record<Regime, readonly number[]>> = {
  exact: [-9.86, 13.2, 2.89, 4.41, -2.81, -0.57],
  both: [-13.48, 2.31, 1.39, -1.28, 8.11, 7.67, 0.35],
  one: [-14.68, 8.13, -0.19, 2.12, 6.64, 1.59, -2.91, -0.31, 1.61],
  none: [-14.68, 8.13, -0.19, 2.12, 6.64, 1.59, -2.91, -0.31, 1.61],
};
