/** Nobodies whom a text introduces ("a parent", "one neighbour"): "the parent" is then that one, and not somebody named. */
import type { Sentence } from '../../text/sentences.ts';
import { isNewTurn } from '../../text/turn.ts';
import { phraseBefore } from '../attribution/noun-phrase.ts';
import { UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import { ROLE_NOUNS } from '../lexicon/source-nouns-roles.ts';
import { lastBefore } from './last-before.ts';

/** Whether somebody was introduced under a noun before an offset. */
export type Introductions = (noun: string, offset: number) => boolean;

/** Tokens that an article may stand before its noun. */
const REACH = 8;

/** Reads all sentences once, in turns. */
export function* readIntroductions(sentences: readonly Sentence[]): Generator<void, Introductions> {
  const byNoun = new Map<string, number[]>();
  for (const { tokens, index } of sentences) {
    if (isNewTurn(index)) yield;
    tokens.forEach(({ lower, span }, i) => {
      if (!UNNAMED_PEOPLE.has(lower) && !ROLE_NOUNS.has(lower)) return;
      const phrase = phraseBefore(tokens, i + 1, Math.max(0, i - REACH));
      const opening = phrase === undefined ? undefined : tokens[phrase.from];
      // "Hale, a parent": said of somebody named.
      const isSaidOf = phrase !== undefined && tokens[phrase.from - 1]?.text === ',';
      if (opening === undefined || isSaidOf || !/^(?:a|an|one|another)$/.test(opening.lower)) return;
      const places = byNoun.get(lower);
      if (places === undefined) byNoun.set(lower, [span.start]);
      else places.push(span.start);
    });
  }
  return (noun, offset) => lastBefore(byNoun.get(noun) ?? [], offset) !== undefined;
}
