/**
 * Where an edited quote may stand: an index of all runs of four folded units of a page, made once, and a vote of the
 * runs that a quote and its context still share with the page. Runs that vote for about the same start of the quote
 * add up; the edit distance is then computed only where many agree. The vote proposes and never decides.
 */

/** All runs of `GRAM` units of a text, in buckets by their hash; a bucket lists offsets in rising order. */
export interface GramIndex {
  readonly text: string;
  /** `first[b]` to `first[b + 1]` is bucket b's stretch of `offsets`. */
  readonly first: Int32Array;
  readonly offsets: Int32Array;
}

/** Four units: shorter runs stand everywhere, longer ones do not survive the edit of every second word. */
const GRAM = 4;
const BUCKETS = 1 << 16;
/** Starts that differ by less than this vote together: words inserted or cut shift the later runs of a quote. */
const LANE = 32;
/** So many runs of a quote vote at most, the rarest on the page first: enough for any quote, and cheap. */
const VOTERS = 96;

/** Indexes a text. Cost: linear, a few milliseconds for 200,000 units. */
export function indexGrams(text: string): GramIndex {
  const count = Math.max(0, text.length - GRAM + 1);
  const first = new Int32Array(BUCKETS + 1);
  for (let at = 0; at < count; at += 1) bump(first, hashAt(text, at) + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    first[bucket + 1] = (first[bucket + 1] ?? 0) + (first[bucket] ?? 0);
  const next = first.slice(0, BUCKETS);
  const offsets = new Int32Array(count);
  for (let at = 0; at < count; at += 1) offsets[bump(next, hashAt(text, at))] = at;
  return { text, first, offsets };
}

/**
 * Offsets at which `words` may start, the likeliest first, at most `limit`. Each is right to within `LANE` units or so;
 * it may be negative where the beginning of `words` was cut off at the page's start.
 */
export function likelyStarts(index: GramIndex, words: string, limit: number): number[] {
  const votes = new Map<number, number>();
  for (const at of rarestGrams(index, words)) {
    const bucket = hashAt(words, at);
    const end = index.first[bucket + 1] ?? 0;
    for (let slot = index.first[bucket] ?? 0; slot < end; slot += 1) {
      const lane = Math.floor(((index.offsets[slot] ?? 0) - at) / LANE);
      votes.set(lane, (votes.get(lane) ?? 0) + 1);
    }
  }
  // Two neighbouring lanes count together, for a start near their border.
  const ranked = [...votes.keys()]
    .map((lane) => ({ lane, agreed: (votes.get(lane) ?? 0) + (votes.get(lane + 1) ?? 0) }))
    .filter(({ agreed }) => agreed >= 2)
    .sort((a, b) => b.agreed - a.agreed || a.lane - b.lane);
  const taken: number[] = [];
  for (const { lane } of ranked) {
    if (taken.length === limit) break;
    if (!taken.some((other) => Math.abs(other - lane) <= 1)) taken.push(lane);
  }
  return taken.map((lane) => (lane + 1) * LANE);
}

function rarestGrams(index: GramIndex, words: string): number[] {
  const grams: { at: number; stands: number }[] = [];
  for (let at = 0; at + GRAM <= words.length; at += 1) {
    const bucket = hashAt(words, at);
    const stands = (index.first[bucket + 1] ?? 0) - (index.first[bucket] ?? 0);
    if (stands > 0) grams.push({ at, stands });
  }
  grams.sort((a, b) => a.stands - b.stands || a.at - b.at);
  return grams.slice(0, VOTERS).map(({ at }) => at);
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let unit = 0; unit < GRAM; unit += 1) hash = Math.imul(hash ^ text.charCodeAt(at + unit), 0x01000193);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

/** Adds one and answers what was there before. */
function bump(array: Int32Array, at: number): number {
  const before = array[at] ?? 0;
  array[at] = before + 1;
  return before;
}
