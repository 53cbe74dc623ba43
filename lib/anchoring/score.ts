/**
 * How sure a place is, between 0 and 1, and from where on it is trusted. The weights are those of the Hypothesis
 * client's matcher, so that the two can be compared; what differs is that a context nobody recorded counts for
 * nothing (there it counts as perfect), and that there is a cut-off at all.
 */

/** What speaks for one place; each between 0 and 1. A context that was not recorded is null. */
export interface Evidence {
  readonly quote: number;
  readonly prefix: number | null;
  readonly suffix: number | null;
  /** 1 at the recorded position, 0 at the other end of the page; null where it is not known. */
  readonly position: number | null;
}

/** The words themselves say most. */
const QUOTE = 50;
/** Each side of the context: together they nearly outweigh the quote, for quotes may be a single word. */
const CONTEXT = 20;
/** Only ever decides between places that are otherwise alike: pages shift. */
const POSITION = 2;

/** The weighted mean of the evidence there is. */
export function scoreOf(evidence: Evidence): number {
  let sum = QUOTE * evidence.quote;
  let weights = QUOTE;
  for (const side of [evidence.prefix, evidence.suffix]) {
    if (side === null) continue;
    sum += CONTEXT * side;
    weights += CONTEXT;
  }
  if (evidence.position !== null) {
    sum += POSITION * evidence.position;
    weights += POSITION;
  }
  return sum / weights;
}

/** The better side of the context; null where neither was recorded. */
export function betterContext(evidence: Evidence): number | null {
  if (evidence.prefix === null) return evidence.suffix;
  return evidence.suffix === null ? evidence.prefix : Math.max(evidence.prefix, evidence.suffix);
}

/**
 * Whether the very words may be trusted to be the reader's place. A sentence may stand anywhere; a word or two stand
 * on most pages somewhere, and are the place only where one side of their context still stands beside them.
 */
export function isTrustedExact(evidence: Evidence, quoteLength: number): boolean {
  const context = betterContext(evidence);
  return context === null || context >= slope(quoteLength, SHORT, CONTEXT_OF_SHORT, LONG, 0);
}

/** Whether other words than the recorded ones may be shown as the reader's place. */
export function isTrustedApproximate(evidence: Evidence, quoteLength: number): boolean {
  return (
    scoreOf(evidence) >= slope(quoteLength, SHORT, SCORE_OF_SHORT, LONG, SCORE_OF_LONG) &&
    evidence.quote >= slope(quoteLength, SHORT, QUOTE_OF_SHORT, LONG, QUOTE_OF_LONG)
  );
}

/** A word: where it was deleted, some other word stands between the very same neighbours. */
const SHORT = 10;
/** A clause: nothing resembles it by chance. */
const LONG = 40;
/** Unrelated text resembles a context of 32 units to about 0.4. */
const CONTEXT_OF_SHORT = 0.6;
/** Below this, what stands where a sentence was deleted begins to pass; `bench/anchoring/edits.ts` shows both sides. */
const SCORE_OF_SHORT = 0.8;
const SCORE_OF_LONG = 0.65;
const QUOTE_OF_SHORT = 0.75;
const QUOTE_OF_LONG = 0.5;

/** From `a` at `from` in a straight line to `b` at `to`, level beyond both. */
function slope(at: number, from: number, a: number, to: number, b: number): number {
  const way = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return a + (b - a) * way;
}
