/**
 * How sure a place is: the probability that it is the reader's, by logistic regression on what speaks for it. The weights
 * are fitted on edited pages (`bench/anchoring/fit-weights.ts`): one set for words that stand as they were, and for
 * other words one for each way in which their context stands.
 */
import { WEIGHTS } from './score-weights.ts';

/** What speaks for a place. All are shares between 0 and 1; a context that was not recorded is null. */
export interface Evidence {
  /** Of the context, what stands beside the place. */
  readonly prefix: number | null;
  readonly suffix: number | null;
  /** Units of the quote. */
  readonly length: number;
}

/** What speaks for a place where the words differ. */
export interface ChangedEvidence extends Evidence {
  /** Of the quote, what stands there. */
  readonly kept: number;
  /** Of the quote's digits, what stands there. */
  readonly figures: number;
  /** 0 where the two sides of the context have closed over the quote, 1 where something of its size is between them. */
  readonly gap: number;
}

/** The sets of weights: the very words; other words with their context on both sides, on one side, on none. */
export type Regime = 'exact' | 'both' | 'one' | 'none';

/** A side of the context stands when so much of it does. */
const STANDS = 0.75;
/** Below this the context has closed over the quote: surely where it stands, perhaps where it does not all stand. */
export const CLOSED = 0.25;
const PERHAPS_CLOSED = 0.7;

/**
 * From here on a place is trusted. Surer where the context does not stand on both sides: there a sentence may have a
 * twin, of which lists and references are full. Chosen on the training edits, so that of a thousand deleted sentences
 * at most one or two are put on a twin.
 */
const TRUSTED: Readonly<Record<Regime, number>> = { exact: 0.9, both: 0.9, one: 0.95, none: 0.97 };

/** How sure a place is, and whether that is enough to show it to the reader. */
export interface Verdict {
  readonly score: number;
  readonly isTrusted: boolean;
}

/** Judges a place where the very words stand: a sentence is the reader's anywhere, a word only beside its context. */
export function judgeExact(evidence: Evidence): Verdict {
  return verdict('exact', exactFeatures(evidence));
}

/** Judges a place where something like the words stands. */
export function judgeChanged(evidence: ChangedEvidence): Verdict {
  const regime = regimeOf(evidence);
  return verdict(regime, changedFeatures(evidence, regime));
}

/** The regime of a changed place. */
export function regimeOf({ prefix, suffix }: Evidence): Exclude<Regime, 'exact'> {
  const standing = [prefix, suffix].filter((side) => side !== null && side >= STANDS).length;
  return standing === 2 ? 'both' : standing === 1 ? 'one' : 'none';
}

/** The features of the regime `exact`, in the order of its weights. */
export function exactFeatures(evidence: Evidence): number[] {
  // Where nobody recorded a context, the very words are all that was asked for.
  const { better, worse } = sides(evidence, 1);
  const length = Math.log2(Math.min(evidence.length, 64) / 8);
  return [1, better, worse, length, length * better, length * worse];
}

/** The features of another regime, in the order of its weights. */
export function changedFeatures(evidence: ChangedEvidence, regime: Regime): number[] {
  const { kept } = evidence;
  const { better, worse } = sides(evidence, 0);
  const length = Math.log2(Math.min(evidence.length, 256) / 32);
  if (regime === 'both') {
    const gap = Math.min(1, evidence.gap / CLOSED);
    // Between both sides of its context a quote of which half is kept is hardly surer with more.
    const enough = 1 - (1 - kept) ** 4;
    return [1, enough, gap, enough * gap, length];
  }
  const gap = Math.min(1, evidence.gap / PERHAPS_CLOSED);
  return [1, kept, kept * kept, gap, better, worse, 1 - evidence.figures, length, length * kept];
}

function verdict(regime: Regime, features: readonly number[]): Verdict {
  const weights = WEIGHTS[regime];
  const sum = features.reduce((total, feature, index) => total + feature * (weights[index] ?? 0), 0);
  const score = 1 / (1 + Math.exp(-sum));
  return { score, isTrusted: score >= TRUSTED[regime] };
}

function sides({ prefix, suffix }: Evidence, unknown: number): { better: number; worse: number } {
  const recorded = [prefix, suffix].filter((side) => side !== null);
  return recorded.length === 0
    ? { better: unknown, worse: unknown }
    : { better: Math.max(...recorded), worse: Math.min(...recorded) };
}
