/** How much of each sentence rules and network take for somebody's words, and how sure they are. */
import type { Sentence } from '../../text/sentences.ts';
import { lengthOf, type Span } from '../../text/span.ts';
import { isNewTurn } from '../../text/turn.ts';
import { unitsBySentence } from '../units-by-sentence.ts';

/** A relation as either reader has it. */
export interface HeardRelation {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The sentences that one relation reaches into, by their index: the share of each, 0 to 1, that it covers. */
export interface Reach {
  /** With its content. */
  readonly said: ReadonlyMap<number, number>;
  /** With its source and cue. */
  readonly tag: ReadonlyMap<number, number>;
}

/** What relations make of one sentence. Shares are of its units, 0 to 1. */
export interface Heard {
  /** What is said in it. */
  content: number;
  /** The largest share that one relation's source and cue have. */
  tag: number;
  /** Of the surest relation that says a part of it worth the name, or is all that stands in it; 0 where there is none. */
  sureness: number;
}

/** A relation that says less of a sentence than this only reaches into it. */
const PART = 0.2;
/** A source and cue that are more of a sentence than this are all that stands in it: "Sanborn said." */
const BARE_TAG = 0.5;

/** How far each relation reaches; parallel to the relations. Works in turns. */
export function* reachesOf(
  sentences: readonly Sentence[],
  relations: readonly HeardRelation[],
): Generator<void, readonly Reach[]> {
  const reaches: Reach[] = [];
  for (const [i, { source, cue, content }] of relations.entries()) {
    if (isNewTurn(i)) yield;
    reaches.push({ said: sharesOf(sentences, content), tag: sharesOf(sentences, [...source, ...cue]) });
  }
  return reaches;
}

/**
 * What is heard in each of so many sentences, where each relation is believed as far as `surenesses` tells, parallel to the
 * reaches, and left out where it tells null. Works in turns.
 */
export function* hear(
  sentences: number,
  reaches: readonly Reach[],
  surenesses: readonly (number | null)[],
): Generator<void, readonly Heard[]> {
  const heard = Array.from({ length: sentences }, (): Heard => ({ content: 0, tag: 0, sureness: 0 }));
  for (const [i, { said, tag }] of reaches.entries()) {
    if (isNewTurn(i)) yield;
    const sureness = surenesses[i] ?? null;
    if (sureness === null) continue;
    for (const index of new Set([...said.keys(), ...tag.keys()])) {
      const one = heard[index] as Heard;
      const [part, named] = [said.get(index) ?? 0, tag.get(index) ?? 0];
      one.content = Math.min(1, one.content + part);
      one.tag = Math.max(one.tag, named);
      if (part >= PART || named > BARE_TAG) one.sureness = Math.max(one.sureness, sureness);
    }
  }
  return heard;
}

/** The share of each sentence, by its index, that spans cover. */
function sharesOf(sentences: readonly Sentence[], spans: readonly Span[]): ReadonlyMap<number, number> {
  const units = [...unitsBySentence(sentences, spans)];
  return new Map(units.map(([index, covered]) => [index, covered / lengthOf((sentences[index] as Sentence).span)]));
}
