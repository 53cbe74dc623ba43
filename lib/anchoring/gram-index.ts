/**
 * Where an edited quote may stand: an index of all runs of a few folded units of a page, made once, and a vote of the
 * runs that a quote and its context still share with the page. Runs that vote for about the same start of the passage
 * add up; the passage is then laid on the page only where many agree. The vote proposes and never decides.
 */

/** All runs of `GRAM` units of a text, in buckets by their hash; a bucket lists offsets in rising order. */
export interface GramIndex {
  readonly units: Uint16Array;
  /** Buckets are as many as two to the power of `bits`. */
  readonly bits: number;
  /** `first[b]` to `first[b + 1]` is bucket b's stretch of `offsets`. */
  readonly first: Int32Array;
  readonly offsets: Int32Array;
}

/** Where a passage may start, and which share of those of its runs that could vote say so. */
export interface Proposal {
  /** Right to within `LANE` units or so; may be negative where the passage's beginning was cut off at the page's start. */
  readonly start: number;
  readonly share: number;
}

/** Five units: shorter runs stand everywhere, longer ones do not survive the edit of every second word. */
const GRAM = 5;
/** Bits kept of each unit of a run: enough to tell the letters apart. */
const UNIT_BITS = 6;
const RUN_MASK = (1 << (GRAM * UNIT_BITS)) - 1;
const UNIT_MASK = (1 << UNIT_BITS) - 1;
/** So many units are indexed at a step: well under a millisecond. */
const STEP = 1 << 15;

/** Starts that differ by less than this vote together: words inserted or cut shift the later runs of a quote. */
export const LANE = 32;
/** So many proposals are made; the right one is nearly always among the first two. */
const PROPOSALS = 8;
/** So many runs of a passage vote at most, the rarest on the page first: enough for any quote, and cheap. */
const VOTERS = 96;
/** A start with a smaller share of the votes is not proposed; that so few are looked through makes it quick. */
const WORTHLESS = 0.06;
/** So many votes are counted for one passage: on a page that repeats itself every run stands everywhere. */
const VOTES = 1 << 15;
/** So many runs say where a few words may stand, and each of them at so many places. */
const WITNESSES = 2;
const SIGHTINGS = 16;

/** Indexes a folded text in steps. Cost: linear, a millisecond or two for 200,000 units. */
export function* indexGrams(units: Uint16Array): Generator<null, GramIndex> {
  const count = Math.max(0, units.length - GRAM + 1);
  const bits = Math.min(18, Math.max(8, Math.ceil(Math.log2(count + 1))));
  // Counted two places ahead, so that filling the buckets leaves each of them at its start.
  const first = new Int32Array((1 << bits) + 2);
  const buckets = new Int32Array(count);
  for (let from = 0; from < count; from += STEP) {
    const to = Math.min(count, from + STEP);
    let run = runBefore(units, from);
    for (let at = from; at < to; at += 1) {
      run = extended(run, units[at + GRAM - 1] as number);
      const bucket = bucketOf(run, bits);
      buckets[at] = bucket;
      first[bucket + 2] = (first[bucket + 2] as number) + 1;
    }
    yield null;
  }
  for (let bucket = 2; bucket < first.length; bucket += 1)
    first[bucket] = (first[bucket] as number) + (first[bucket - 1] as number);
  yield null;
  const offsets = new Int32Array(count);
  for (let from = 0; from < count; from += STEP) {
    const to = Math.min(count, from + STEP);
    for (let at = from; at < to; at += 1) {
      const slot = (buckets[at] as number) + 1;
      const place = first[slot] as number;
      offsets[place] = at;
      first[slot] = place + 1;
    }
    yield null;
  }
  return { units, bits, first, offsets };
}

/** Where a passage may start, the likeliest first. */
export function proposeStarts(index: GramIndex, passage: string): Proposal[] {
  const { first, offsets, units } = index;
  const shift = passage.length + LANE;
  const lanes = new Uint16Array(Math.floor((units.length + shift) / LANE) + 2);
  const voters = Math.min(VOTERS, Math.max(1, passage.length - GRAM + 1));
  // Of two neighbouring lanes that have enough votes together one has the half of them.
  const half = Math.ceil((voters * WORTHLESS) / 2);
  const busy: number[] = [];
  for (const { at, bucket } of rarestRuns(index, passage)) {
    const end = first[bucket + 1] as number;
    for (let slot = first[bucket] as number; slot < end; slot += 1) {
      const lane = Math.floor(((offsets[slot] as number) - at + shift) / LANE);
      const votes = (lanes[lane] as number) + 1;
      lanes[lane] = votes;
      if (votes === half) busy.push(lane);
    }
  }
  return mostVotes(lanes, busy, PROPOSALS).map(({ lane, votes }) => ({
    start: (lane + 1) * LANE - shift,
    share: votes / voters,
  }));
}

/** Where a few words may stand: where one of their rarest runs does. */
export function likelyStarts(index: GramIndex, words: string): number[] {
  return rarestRuns(index, words)
    .slice(0, WITNESSES)
    .flatMap(({ at, bucket }) => {
      const from = index.first[bucket] as number;
      const to = Math.min(index.first[bucket + 1] as number, from + SIGHTINGS);
      return Array.from(index.offsets.subarray(from, to), (offset) => offset - at);
    });
}

/** The lanes with the most votes; two neighbouring ones count together, for a start near their border. */
function mostVotes(lanes: Uint16Array, busy: readonly number[], limit: number): { lane: number; votes: number }[] {
  const best: { lane: number; votes: number }[] = [];
  let least = 1;
  const lefts = new Set(busy.flatMap((lane) => [Math.max(0, lane - 1), lane]));
  for (const lane of [...lefts].sort((a, b) => a - b)) {
    const votes = (lanes[lane] as number) + (lanes[lane + 1] as number);
    if (votes <= least) continue;
    const before = best.findIndex((other) => lane - other.lane <= 1);
    if (before >= 0) {
      if ((best[before]?.votes ?? 0) >= votes) continue;
      best.splice(before, 1);
    }
    best.push({ lane, votes });
    if (best.length <= limit) continue;
    best.splice(best.indexOf(fewest(best)), 1);
    least = fewest(best).votes;
  }
  return best.sort((a, b) => b.votes - a.votes || a.lane - b.lane);
}

function fewest<Item extends { votes: number }>(items: readonly Item[]): Item {
  return items.reduce((least, item) => (item.votes < least.votes ? item : least));
}

interface Run {
  readonly at: number;
  readonly bucket: number;
  /** How often the page has it, or another run of the same hash. */
  readonly stands: number;
}

/** The runs of a passage that vote. */
function rarestRuns({ bits, first }: GramIndex, passage: string): Run[] {
  const runs: Run[] = [];
  let run = 0;
  for (let unit = 0; unit < passage.length; unit += 1) {
    run = extended(run, passage.charCodeAt(unit));
    if (unit < GRAM - 1) continue;
    const bucket = bucketOf(run, bits);
    const stands = (first[bucket + 1] as number) - (first[bucket] as number);
    if (stands > 0) runs.push({ at: unit - GRAM + 1, bucket, stands });
  }
  runs.sort((a, b) => a.stands - b.stands || a.at - b.at);
  let votes = 0;
  return runs.slice(0, VOTERS).filter(({ stands }) => {
    votes += stands;
    return votes <= VOTES;
  });
}

/** The run of all but the last unit of the gram at `at`. */
function runBefore(units: Uint16Array, at: number): number {
  let run = 0;
  for (let unit = at; unit < at + GRAM - 1; unit += 1) run = extended(run, units[unit] as number);
  return run;
}

function extended(run: number, unit: number): number {
  return ((run << UNIT_BITS) | ((unit ^ (unit >> UNIT_BITS)) & UNIT_MASK)) & RUN_MASK;
}

function bucketOf(run: number, bits: number): number {
  return Math.imul(run, 0x9e3779b1) >>> (32 - bits);
}
