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
  /** How far it is to be believed. */
  readonly sureness: number;
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

/** What is heard in each sentence; parallel to the sentences. Works in turns. */
export function* heardIn(
  sentences: readonly Sentence[],
  relations: readonly HeardRelation[],
): Generator<void, readonly Heard[]> {
  const heard = sentences.map((): Heard => ({ content: 0, tag: 0, sureness: 0 }));
  for (const [i, { source, cue, content, sureness }] of relations.entries()) {
    if (isNewTurn(i)) yield;
    const said = sharesOf(sentences, content);
    const tags = sharesOf(sentences, [...source, ...cue]);
    for (const index of new Set([...said.keys(), ...tags.keys()])) {
      const one = heard[index] as Heard;
      const [part, tag] = [said.get(index) ?? 0, tags.get(index) ?? 0];
      one.content = Math.min(1, one.content + part);
      one.tag = Math.max(one.tag, tag);
      if (part >= PART || tag > BARE_TAG) one.sureness = Math.max(one.sureness, sureness);
    }
  }
  return heard;
}

/** The share of each sentence, by its index, that spans cover. */
function sharesOf(sentences: readonly Sentence[], spans: readonly Span[]): ReadonlyMap<number, number> {
  const units = [...unitsBySentence(sentences, spans)];
  return new Map(units.map(([index, covered]) => [index, covered / lengthOf((sentences[index] as Sentence).span)]));
}
