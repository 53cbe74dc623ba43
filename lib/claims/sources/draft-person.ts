/** A person while the article is read: takes in what stands beside each of their names. */
import type { Token } from '../../text/tokens.ts';
import { TITLES } from '../lexicon/names.ts';
import { TITLES_IN_FULL } from '../lexicon/source-nouns-roles.ts';
import { ageBehind, describedBefore, describedBehind } from './descriptions.ts';
import { type Gender, votesOfName, votesOfTitle } from './gender.ts';
import { bare, joined } from './name-runs.ts';
import type { Person } from './people.ts';
import type { SeenRun } from './seen-run.ts';

/** A person while the article is read. */
export interface DraftPerson extends Person {
  name: string;
  gender: Gender;
  age: number | undefined;
  role: string | undefined;
  affiliation: string | undefined;
  readonly words: Set<string>;
  /** Every form of more than a surname. */
  readonly names: Set<string>;
  /** Offsets at which a full name stands. */
  readonly full: number[];
  votes: number;
}

/** "Badr al-Busaidi" and "Sayyid Badr al-Busaidi", "Donald Trump" and "Donald J. Trump". */
export function isSame(person: DraftPerson, words: readonly Token[]): boolean {
  const name = joined(words);
  if (person.names.has(name) || person.name.endsWith(` ${name}`) || name.endsWith(` ${person.name}`)) return true;
  const first = words[0]?.text ?? '';
  return person.first === first && person.first.length > 2;
}

/** A person of whom only the name is known. */
export function draftOf({ words }: SeenRun): DraftPerson {
  const [first, last] = [words[0]?.text ?? '', words.at(-1)?.text ?? ''];
  return {
    ...{ name: joined(words), first, last, words: new Set(), names: new Set(), full: [] },
    ...{ gender: undefined, age: undefined, role: undefined, affiliation: undefined },
    votes: votesOfName(first.toLowerCase()),
  };
}

/** Takes in what stands beside a name. */
export function observe(person: DraftPerson, { sentence: { tokens }, run, words, offset }: SeenRun): void {
  const name = joined(words);
  if (words.length > 1) {
    person.names.add(name);
    person.full.push(offset);
    if (name.length > person.name.length) person.name = name;
  }
  const title = bare(tokens[run.from - 1]);
  if (TITLES.has(title)) person.words.add(TITLES_IN_FULL.get(title) ?? title);
  person.votes += votesOfTitle(title);
  person.age ??= ageBehind(tokens, run.to) ?? ageBefore(tokens, run.from);
  if (person.age !== undefined) person.words.add(wordOfAge(person.age));
  const before = describedBefore(tokens, run.from);
  const behind = describedBehind(tokens, run.to, false);
  for (const text of [before.role, before.affiliation, behind.role, behind.affiliation])
    for (const word of text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) person.words.add(word);
  // The role of one mention goes with the affiliation of the same.
  if (person.role === undefined) {
    const role = before.role ?? behind.role;
    if (role === undefined) person.affiliation ??= behind.affiliation;
    else [person.role, person.affiliation] = [role, before.affiliation ?? behind.affiliation ?? person.affiliation];
  }
}

/** "43-year-old [Martin Hale]" */
function ageBefore(tokens: readonly Token[], from: number): number | undefined {
  const words = tokens.slice(Math.max(0, from - 5), from);
  return words.at(-1)?.lower === 'old' && words.at(-3)?.lower === 'year'
    ? Number(words[0]?.text) || undefined
    : undefined;
}

/** The word under which a person of an age is found: "aged 44". */
export function wordOfAge(age: number): string {
  return `aged ${age}`;
}
