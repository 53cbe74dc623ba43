/**
 * Whom "he" or "she" means: every person named or speaking in the sentences before counts, the nearer and the more in front
 * the more, halved or so with each sentence (after Lappin and Leass 1994, "An algorithm for pronominal anaphora
 * resolution", without a parser). Where two come out nearly alike, nobody is chosen.
 */
import type { Discourse } from './discourse.ts';
import { type Gender, genderOfNoun } from './gender.ts';
import { countBefore } from './last-before.ts';
import type { PeopleRegister } from './people.ts';
import { type ResolvedSource, sourceOfPerson } from './resolved-source.ts';

/** Sentences back to which a pronoun reaches. */
const REACH = 8;
/** What is left of a mention's weight after each sentence. */
const FADES = 0.6;
/** Weights: who spoke goes on speaking; who leads a sentence is what it is about. */
const SPOKE = 4;
const SUBJECT = 2;
/** Who leads the very sentence goes on leading it. */
const SUBJECT_HERE = 5;
const MENTION = 1;
/** Named inside what somebody says. */
const QUOTED = 0.2;
/** Nothing tells whether this is a he or a she. */
const UNKNOWN = 0.6;
/** The best must outweigh the next by this, or else both are equally good. */
const CLEAR = 1.25;

/** Nobody goes on with these. */
const ANYBODY = new Set(['anybody', 'anyone', 'everybody', 'everyone', 'nobody', 'one', 'some', 'somebody', 'someone']);

/** Where a pronoun stands. */
export interface PronounPlace {
  readonly offset: number;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** The one whom a personal pronoun means, or nobody. */
export function mostSalient(
  gender: Exclude<Gender, undefined>,
  { offset, sentence }: PronounPlace,
  {
    people,
    discourse,
    isQuoted,
  }: { people: PeopleRegister; discourse: Discourse; isQuoted: (offset: number) => boolean },
): ResolvedSource | undefined {
  const weights = new Map<string, { source: ResolvedSource; weight: number }>();
  const add = (source: ResolvedSource, of: Gender, weight: number): void => {
    if (of !== undefined && of !== gender) return;
    const sure = of === undefined ? UNKNOWN * weight : weight;
    weights.set(source.key, { source, weight: (weights.get(source.key)?.weight ?? 0) + sure });
  };
  const { mentions } = people;
  for (let i = countBefore(mentions.length, (at) => (mentions[at]?.offset ?? 0) < offset) - 1; i >= 0; i -= 1) {
    const mention = mentions[i];
    if (mention === undefined || sentence - mention.sentence > REACH) break;
    const subject = mention.sentence === sentence ? SUBJECT_HERE : SUBJECT;
    const weight = (mention.isSubject ? subject : MENTION) * (isQuoted(mention.offset) ? QUOTED : 1);
    add(sourceOfPerson(mention.person), mention.person.gender, weight * FADES ** (sentence - mention.sentence));
  }
  for (const spoken of discourse.since(sentence - REACH)) {
    const { source, noun, isPlural } = spoken;
    const isOne = !isPlural && (source.type === 'person' || source.type === 'unnamed');
    if (!isOne || ANYBODY.has(noun) || spoken.offset >= offset) continue;
    const named = people.named(source.name, offset);
    const of = source.type === 'person' ? named?.gender : genderOfNoun(noun);
    add(source, of, SPOKE * FADES ** (sentence - spoken.sentence));
  }
  const [best, next] = [...weights.values()].sort((a, b) => b.weight - a.weight);
  return best !== undefined && best.weight >= CLEAR * (next?.weight ?? 0) ? best.source : undefined;
}
