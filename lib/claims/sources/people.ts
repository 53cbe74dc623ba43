/**
 * The people an article names: full names, what is said of them, their age, and whether "he" or "she" follows. Surnames,
 * titles and pronouns are resolved against this register.
 */
import type { Sentence } from '../../text/sentences.ts';
import type { DraftPerson } from './draft-person.ts';
import type { Gender } from './gender.ts';
import { lastBefore } from './last-before.ts';
import { readPeople } from './read-people.ts';

/** One named person. */
export interface Person {
  /** The fullest name that the text gives. */
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly gender: Gender;
  readonly age: number | undefined;
  readonly role: string | undefined;
  readonly affiliation: string | undefined;
  /** All words, lower case, of titles, roles and affiliations that stand beside the name anywhere. */
  readonly words: ReadonlySet<string>;
}

/** One place where a person is named. */
export interface PersonMention {
  readonly person: Person;
  readonly offset: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Whether the name leads its sentence or its verb. */
  readonly isSubject: boolean;
}

/** All named people of an article. */
export interface PeopleRegister {
  readonly people: readonly Person[];
  /** Those beside whose names a word stands, lower case: "senator", "texas". */
  readonly describedBy: (word: string) => readonly Person[];
  /** In reading order. */
  readonly mentions: readonly PersonMention[];
  /** Whether any person is named before `offset`. */
  readonly anyBefore: (offset: number) => boolean;
  /** Whether a surname, first name or full name is anybody's here. */
  readonly knows: (name: string) => boolean;
  /** Whose name it is; nobody's where it could as well be another's. `gender` is what a title beside it says. */
  readonly named: (name: string, offset: number, gender?: Gender) => Person | undefined;
}

/** Reads all sentences once, in turns. */
export function* registerPeople(sentences: readonly Sentence[]): Generator<void, PeopleRegister> {
  const { drafts, mentions } = yield* readPeople(sentences);
  const index = new Map<string, DraftPerson[]>();
  for (const draft of drafts) {
    // "Wasserman Schultz" is Debbie Wasserman Schultz.
    const double = [...draft.names]
      .map((name) => name.split(' ').slice(1).join(' '))
      .filter((name) => name.includes(' '));
    for (const name of new Set([...draft.names, ...double, draft.last, draft.first])) {
      addTo(index, withoutParticle(name), draft);
    }
  }
  const byWord = new Map<string, DraftPerson[]>();
  for (const draft of drafts) for (const word of draft.words) addTo(byWord, word, draft);
  const firstOffset = mentions[0]?.offset ?? Number.POSITIVE_INFINITY;
  return {
    people: drafts,
    describedBy: (word) => byWord.get(word) ?? [],
    mentions,
    anyBefore: (offset) => firstOffset < offset,
    knows: (name) => index.has(withoutParticle(name)),
    named: (name, offset, gender) => {
      const all = index.get(withoutParticle(name)) ?? [];
      const fitting = all.filter(
        (draft) => gender === undefined || draft.gender === undefined || draft.gender === gender,
      );
      // A surname before a first name: "Hale" is Ann Hale before it is Hale Ruiz.
      const bearers = fitting.filter((draft) => draft.first !== name || draft.names.has(name));
      return theOne(bearers.length > 0 ? bearers : fitting, offset);
    },
  };
}

/** "Al-Busaidi" is Badr al-Busaidi, whose surname is read as Busaidi. */
function withoutParticle(name: string): string {
  return name.replace(/^(?:al|el)-/i, '');
}

function addTo<Key>(index: Map<Key, DraftPerson[]>, key: Key, draft: DraftPerson): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [draft]);
  else list.push(draft);
}

/** So many times oftener named in full, a person is meant by the bare surname whoever else bears it. */
const DOMINANT = 3;
/** Units since somebody was named in full within which the bare name goes on with them: about a paragraph. */
const JUST_NAMED = 400;

/** The only one, the one the article is about, or the one just named where nobody else of the name was. */
function theOne(bearers: readonly DraftPerson[], offset: number): DraftPerson | undefined {
  if (bearers.length < 2) return bearers[0];
  const since = bearers
    .map((person) => ({
      person,
      times: person.full.length,
      gap: offset - (lastBefore(person.full, offset) ?? -Infinity),
    }))
    .sort((a, b) => a.gap - b.gap);
  const [nearest, next] = since;
  if (nearest === undefined || next === undefined) return undefined;
  if (nearest.gap <= JUST_NAMED && next.gap > JUST_NAMED) return nearest.person;
  const [most, second] = [...since].sort((a, b) => b.times - a.times);
  if (most !== undefined && second !== undefined && most.times >= DOMINANT * second.times) return most.person;
  return nearest.gap < Infinity && next.gap === Infinity ? nearest.person : undefined;
}
