/** Written by `bench/anchoring/fit-weights.ts`; the features are those of `score.ts`, in its order. */
import type { Regime } from './score.ts';

/** The weights of each regime. */
export const WEIGHTS: Readonly<Record<Regime, readonly number[]>> = {
  exact: [-9.04, 12, 2.82, 4.04, -2.54, -0.44],
  both: [-6.65, 4.68, -0.85, 7.46, 0.36],
  one: [-9.8, 7.62, -0.63, 1.88, 2.9, 0.66, -1.47, -0.17, 1.28],
  none: [-4.31, 4.4, 2.7, -3.78, -5.49, 0.67, -0.84, -0.01, 2.6],
};
