/**
 * How the rest of an article bears on one sentence. Readers ask more of a piece that argues than of one that tells: the
 * same words are a judgement in the one and scenery in the other. So a sentence's own log-odds are settled with the mean
 * of its article and with its neighbours.
 */
import { probability } from './linear-model.ts';

/** Weights of a sentence's own log-odds, of its article, of its neighbours. */
export interface SurroundingsWeights {
  readonly own: number;
  readonly article: number;
  readonly before: number;
  readonly after: number;
  readonly bias: number;
}

/** What surrounds one sentence, in the order of `SurroundingsWeights`. */
export interface Surroundings {
  readonly own: number;
  readonly article: number;
  readonly before: number;
  readonly after: number;
}

/** Share of unsourced sentences that an article is taken to have before its own are read, and for how many they count. */
const PRIOR_SHARE = 0.35;
const PRIOR_COUNT = 3;
/** A neighbour that is attributed or silenced says nothing: it stands at the prior. */
const SILENT_NEIGHBOUR = PRIOR_SHARE;

/** For every sentence with log-odds what surrounds it; undefined stays undefined. */
export function surroundingsOf(logOdds: readonly (number | undefined)[]): (Surroundings | undefined)[] {
  const chances = logOdds.map((odds) => (odds === undefined ? undefined : probability(odds)));
  const known = chances.filter((chance) => chance !== undefined);
  const total = known.reduce((sum, chance) => sum + chance, 0);
  return logOdds.map((own, i) => {
    const chance = chances[i];
    if (own === undefined || chance === undefined) return undefined;
    return {
      own,
      article: (total - chance + PRIOR_SHARE * PRIOR_COUNT) / (known.length - 1 + PRIOR_COUNT),
      before: chances[i - 1] ?? SILENT_NEIGHBOUR,
      after: chances[i + 1] ?? SILENT_NEIGHBOUR,
    };
  });
}

/** The settled probability. */
export function settle(around: Surroundings, weights: SurroundingsWeights): number {
  return probability(
    weights.own * around.own +
      weights.article * around.article +
      weights.before * around.before +
      weights.after * around.after +
      weights.bias,
  );
}
