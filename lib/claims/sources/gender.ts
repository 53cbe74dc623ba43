/**
 * Whether a person is spoken of as he or she. Votes: a title counts most, then a common first name, then the pronouns that
 * follow where nobody else is named.
 */
import type { Token } from '../../text/tokens.ts';
import { HE_NAMES, SHE_NAMES } from '../lexicon/names-first.ts';

/** Whether a person is spoken of as he or she, where the text shows it. */
export type Gender = 'he' | 'she' | undefined;

/** Votes for "she" count up, those for "he" down. */
export type GenderVotes = number;

/** "Mr." and "spokeswoman" leave no doubt. */
const BY_TITLE = 8;
/** A common first name is mostly right. */
const BY_NAME = 2;
const BY_PRONOUN = 1;

/** What a title before the name says, lower case, without its full stop. */
export function votesOfTitle(title: string): GenderVotes {
  return HE_TITLES.has(title) ? -BY_TITLE : SHE_TITLES.has(title) ? BY_TITLE : 0;
}

/** What a first name says, lower case. */
export function votesOfName(first: string): GenderVotes {
  return HE_NAMES.has(first) ? -BY_NAME : SHE_NAMES.has(first) ? BY_NAME : 0;
}

/** What the first pronoun among words that follow a name says; nothing is sought beyond a quotation mark. */
export function votesOfPronouns(words: readonly Token[]): GenderVotes {
  for (const { lower, text } of words) {
    if (/[“"]|''|``/.test(text)) return 0;
    if (HE_WORDS.has(lower)) return -BY_PRONOUN;
    if (SHE_WORDS.has(lower)) return BY_PRONOUN;
  }
  return 0;
}

/** The outcome. */
export function genderOf(votes: GenderVotes): Gender {
  return votes === 0 ? undefined : votes < 0 ? 'he' : 'she';
}

/** What an unnamed person's noun says: "a spokeswoman", "his mother". */
export function genderOfNoun(noun: string): Gender {
  if (HE_TITLES.has(noun) || HE_NOUNS.has(noun)) return 'he';
  return SHE_TITLES.has(noun) || SHE_NOUNS.has(noun) ? 'she' : undefined;
}

const HE_WORDS = new Set(['he', 'his', 'him', 'himself']);
const SHE_WORDS = new Set(['she', 'her', 'herself', 'hers']);
const HE_TITLES = new Set(
  'actor businessman chairman congressman councilman duke father frontman imam king lord mr pope prince sir spokesman'.split(
    ' ',
  ),
);
const SHE_TITLES = new Set(
  'actress businesswoman chairwoman congresswoman councilwoman dame duchess lady miss mrs ms princess queen sister spokeswoman'.split(
    ' ',
  ),
);
const HE_NOUNS = new Set('boy boyfriend brother dad grandfather guy husband man nephew son uncle widower'.split(' '));
const SHE_NOUNS = new Set(
  'aunt daughter girl girlfriend grandmother midwife mom mother mum niece widow wife woman'.split(' '),
);
