/** Probabilities as a regression takes them. */

/** Odds beyond this say no more. */
const FARTHEST = 5;

/** The natural logarithm of the odds, -5 to 5. */
export function logOdds(probability: number): number {
  const odds = Math.log(probability / (1 - probability));
  return Math.max(-FARTHEST, Math.min(FARTHEST, odds));
}
