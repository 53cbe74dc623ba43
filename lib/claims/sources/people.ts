/**
 * The people an article names: full names, the titles and roles beside them, and whether "he" or "she" follows. Surnames
 * and pronouns are resolved against this register.
 */
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { FIRST_NAMES, ORGANISATION_WORDS, PLACES, TITLES } from '../lexicon/names.ts';

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

/** A run of capitalised words, read as a name. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
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

/** Runs of capitalised words that may be names, without the titles before them. */
export function nameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isNameWord(tokens[from]) || (from === 0 && tokens[from]?.pos !== 'PROPN')) continue;
    let to = from + 1;
    while (to < tokens.length) {
      const more = goesOn(tokens, to);
      if (more === 0) break;
      to += more;
    }
    // "Acme President Ann Hale": the name begins behind the last title in the run.
    let start = to - 1;
    while (start > from && !TITLES.has(bare(tokens[start - 1]))) start -= 1;
    runs.push({ from: start, to });
    from = to;
  }
  return runs;
}

/** Whether a run of two words or more reads as a person's name. */
export function isPersonRun(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const words = tokens.slice(from, to).filter(({ text }) => /^\p{Lu}/u.test(text));
  const [first, last] = [bare(words[0]), bare(words.at(-1))];
  if (TITLES.has(bare(tokens[from - 1])) && words.length < 4 && !ORGANISATION_WORDS.has(last)) return true;
  if (words.some((word) => ORGANISATION_WORDS.has(bare(word)) || PLACES.has(bare(word))) && !FIRST_NAMES.has(first))
    return false;
  if (ORGANISATION_WORDS.has(last) && last.length > 4) return false;
  if (FIRST_NAMES.has(first)) return words.length <= 4;
  return (
    words.length <= 3 &&
    tokens[from - 1]?.pos === 'NOUN' &&
    /(?:er|or|ist|ian|man|woman|ive|ent|ant|chief|head)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

/** The words of a name with single spaces, hyphens tight. */
export function joined(words: readonly Token[]): string {
  return words.reduce((name, word, i) => {
    const before = words[i - 1];
    const tight = before === undefined || before.span.end === word.span.start;
    return name + (tight ? '' : ' ') + word.text;
  }, '');
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    (token.pos === 'PROPN' ||
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'VERB' ||
      token.pos === 'X') &&
    !DAY_OR_MONTH.test(token.lower)
  );
}

const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|july|august|september|october|november|december)$/;

/** How many tokens at `at` go on with a name: "Hale", "van Dyke", "-Ruiz", "al-Busaidi". */
function goesOn(tokens: readonly Token[], at: number): number {
  if (isNameWord(tokens[at])) return 1;
  const particle = PARTICLES.has(tokens[at]?.lower ?? '');
  if (particle && isNameWord(tokens[at + 1])) return 2;
  const hyphen = particle ? at + 1 : at;
  const tight = tokens[hyphen]?.text === '-' && tokens[hyphen]?.span.start === tokens[hyphen - 1]?.span.end;
  return tight && /^\p{L}/u.test(tokens[hyphen + 1]?.text ?? '') ? hyphen + 2 - at : 0;
}

const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'bin',
  'al',
  'der',
  'la',
  'del',
  'di',
  'ben',
  'el',
  'ibn',
  'da',
  'dos',
  'du',
  'ul',
  'ur',
]);

function bare(token: Token | undefined): string {
  return token?.lower.replace(/\.$/, '') ?? '';
}

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
