/**
 * The people an article names: full names, the titles and roles beside them, and whether "he" or "she" follows. Surnames
 * and pronouns are resolved against this register.
 */
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { FIRST_NAMES, TITLES } from '../lexicon/names.ts';
import { bare, isNameWord, isPersonRun, joined, type NameRun, nameRuns } from './name-runs.ts';

/** Whether a person is spoken of as he or she, where the text shows it. */
export type Gender = 'he' | 'she' | undefined;

/** One named person. */
export interface Person {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly gender: Gender;
  /** Offsets at which the person is named, in order. */
  readonly mentions: readonly number[];
}

/** All named people of an article. */
export interface PeopleRegister {
  /** Whether any person is named before `offset`. */
  readonly anyBefore: (offset: number) => boolean;
  /** The person of a surname, first name or full name; of several, the one named last before `offset`. */
  readonly named: (name: string, offset: number) => Person | undefined;
  /** The person whom a title ("senator") stood before, last before `offset`. */
  readonly titled: (title: string, offset: number) => Person | undefined;
  /** The person named last before `offset` who may be spoken of so. */
  readonly lastBefore: (offset: number, gender: Gender) => Person | undefined;
}

interface Draft {
  name: string;
  first: string;
  last: string;
  gender: Gender;
  mentions: number[];
  readonly titles: Set<string>;
}

/** Reads all sentences once. */
export function registerPeople(sentences: readonly Sentence[]): PeopleRegister {
  const people = new Map<string, Draft>();
  const singles: { readonly word: string; readonly offset: number }[] = [];
  for (const { tokens } of sentences) {
    for (const run of nameRuns(tokens)) {
      const words = tokens.slice(run.from, run.to);
      const offset = words[0]?.span.start ?? 0;
      const [first, last] = [words[0]?.text ?? '', words.at(-1)?.text ?? ''];
      if (words.length === 1) singles.push({ word: last, offset });
      if (words.length < 2 || !isPersonRun(tokens, run)) continue;
      const name = joined(words);
      const known = people.get(name) ?? {
        name,
        first,
        last,
        gender: genderBeside(tokens, run),
        mentions: [],
        titles: new Set<string>(),
      };
      for (const title of titlesBefore(tokens, run.from)) known.titles.add(title);
      known.gender ??= genderBeside(tokens, run);
      known.mentions.push(offset);
      people.set(name, known);
    }
  }
  const list = [...people.values()];
  for (const { word, offset } of singles) {
    nearest(
      list.filter(({ last }) => last === word),
      offset,
    )?.mentions.push(offset);
  }
  for (const person of list) person.mentions.sort((a, b) => a - b);
  return {
    anyBefore: (offset) => latest(list, offset) !== undefined,
    named: (name, offset) =>
      nearest(
        list.filter((person) => person.last === name || person.name === name || person.name.endsWith(` ${name}`)),
        offset,
      ) ??
      nearest(
        list.filter((person) => person.first === name),
        offset,
      ),
    titled: (title, offset) =>
      latest(
        list.filter(({ titles }) => titles.has(title)),
        offset,
      ),
    lastBefore: (offset, gender) =>
      latest(
        list.filter((person) => person.gender === undefined || person.gender === gender),
        offset,
      ),
  };
}

/** "Sen." and "foreign minister" before a name, in full. */
function titlesBefore(tokens: readonly Token[], from: number): string[] {
  const title = bare(tokens[from - 1]);
  return TITLES.has(title) ? [SHORT_TITLES[title] ?? title] : [];
}

const SHORT_TITLES: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'congressman',
  gen: 'general',
  col: 'colonel',
  prof: 'professor',
  lt: 'lieutenant',
  dr: 'doctor',
};

/** A title or the first pronoun behind a name tells whether it is "he" or "she". */
function genderBeside(tokens: readonly Token[], { from, to }: NameRun): Gender {
  const title = bare(tokens[from - 1]);
  if (
    ['mr', 'sir', 'lord', 'king', 'prince', 'father', 'spokesman', 'chairman', 'congressman', 'actor'].includes(title)
  )
    return 'he';
  if (
    [
      'mrs',
      'ms',
      'miss',
      'lady',
      'dame',
      'queen',
      'princess',
      'sister',
      'spokeswoman',
      'chairwoman',
      'congresswoman',
      'actress',
    ].includes(title)
  )
    return 'she';
  for (const token of tokens.slice(to, to + 25)) {
    if (['he', 'his', 'him', 'himself'].includes(token.lower)) return 'he';
    if (['she', 'her', 'herself', 'hers'].includes(token.lower)) return 'she';
    if (isNameWord(token) && FIRST_NAMES.has(token.lower)) return undefined;
  }
  return undefined;
}

/** The one whose nearest mention lies closest before `offset`, or else the first after it. */
function nearest(people: readonly Draft[], offset: number): Draft | undefined {
  return latest(people, offset) ?? people[0];
}

function latest<P extends { readonly mentions: readonly number[] }>(
  people: readonly P[],
  offset: number,
): P | undefined {
  let best: P | undefined;
  let at = -1;
  for (const person of people) {
    const mention = person.mentions.findLast((place) => place < offset);
    if (mention !== undefined && mention > at) [best, at] = [person, mention];
  }
  return best;
}
