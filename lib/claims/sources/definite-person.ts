/**
 * Whom "the senator", "the Texan", "the 56-year-old" and "the student" mean: somebody who spoke under that word, or the named
 * person beside whom the words stand elsewhere. Nobody where two fit alike.
 */
import type { Token } from '../../text/tokens.ts';
import { TITLES } from '../lexicon/names.ts';
import { PLACE_OF_PEOPLE } from '../lexicon/names-peoples.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import { ROLE_NOUNS } from '../lexicon/source-nouns-roles.ts';
import type { Discourse } from './discourse.ts';
import { wordOfAge } from './draft-person.ts';
import { countBefore } from './last-before.ts';
import { bare, isPluralNoun } from './name-runs.ts';
import type { PeopleRegister, Person } from './people.ts';
import { type ResolvedSource, sourceOfPerson } from './resolved-source.ts';

/** "the 56-year-old": the age; nothing where the phrase gives none. */
export function ageIn(words: readonly Token[]): number | undefined {
  const [, age, hyphen, year] = words;
  return hyphen?.text === '-' && year?.lower === 'year' ? Number(age?.text) || undefined : undefined;
}

/** Whether the words speak of one definite person: "the retired neurosurgeon", not "the report" or "the officials". */
export function isOnePerson(words: readonly Token[], head: Token): boolean {
  if (!/^(?:the|this|that)$/.test(words[0]?.lower ?? '')) return false;
  if (ageIn(words) !== undefined) return true;
  if (isPluralNoun(head) || NO_ONE_PERSON.has(head.lower)) return false;
  if (ORGANISATION_NOUNS.has(head.lower) && !ROLE_NOUNS.has(head.lower)) return false;
  if (DOCUMENT_NOUNS.has(head.lower)) return false;
  const isRole = UNNAMED_PEOPLE.has(head.lower) || ROLE_NOUNS.has(bare(head)) || isPeople(head);
  return (
    isRole || (/(?:er|or|ist|ian|man|woman|ee|ant)$/.test(head.lower) && head.lower.length > 4 && head.pos === 'NOUN')
  );
}

const NO_ONE_PERSON = new Set(
  'children couple crowd families family few figures half jury local majority many men most others pair people police sides some source staff team voice women youth'.split(
    ' ',
  ),
);

/** "Texan" */
function isPeople(head: Token): boolean {
  return PLACE_OF_PEOPLE.has(head.lower);
}

/** Resolves the words of one definite person, as far as the text does. */
export function definitePerson(
  words: readonly Token[],
  head: Token,
  offset: number,
  { people, discourse }: { people: PeopleRegister; discourse: Discourse },
): ResolvedSource | undefined {
  const age = ageIn(words);
  if (age !== undefined) return theOnly(people.describedBy(wordOfAge(age)));
  // "A president" who spoke is that one; the bare title of a headline is nobody.
  const isTitle = TITLES.has(head.lower);
  const spoken = discourse.last(
    ({ noun, source: { name, type } }) =>
      noun === head.lower && type === 'unnamed' && (!isTitle || /^(?:a|an|another|one) /.test(name)),
  );
  const lately = namedLately(offset, people);
  const named = lastOf(fitting(words, head, people, lately), offset, lately);
  if (spoken === undefined || named === undefined) return spoken?.source ?? (named && sourceOfPerson(named));
  return (lately.get(named) ?? -1) > spoken.offset ? sourceOfPerson(named) : spoken.source;
}

/** When people were last named, as far as anybody remembers. */
type Lately = ReadonlyMap<Person, number>;

/** Mentions to go back through. */
const LOOKED_AT = 200;
/** So many of one role are only told apart by who was named lately. */
const CROWD = 20;

function namedLately(offset: number, { mentions }: PeopleRegister): Lately {
  const end = countBefore(mentions.length, (i) => (mentions[i]?.offset ?? 0) < offset);
  return new Map(mentions.slice(Math.max(0, end - LOOKED_AT), end).map(({ person, offset: at }) => [person, at]));
}

/** Who fits most of the words; the noun itself must fit. */
function fitting(words: readonly Token[], head: Token, people: PeopleRegister, lately: Lately): readonly Person[] {
  const place = PLACE_OF_PEOPLE.get(head.lower)?.toLowerCase() ?? head.lower;
  const described = [bare(head), place].flatMap((word) => {
    const all = people.describedBy(word);
    return all.length > CROWD ? [...lately.keys()].filter((person) => person.words.has(word)) : all;
  });
  const bearers = [...new Set(described)];
  const modifiers = words.filter((word) => word !== head && word.pos !== 'DET' && /\p{L}/u.test(word.text)).map(bare);
  const scores = bearers.map((person) => modifiers.filter((word) => person.words.has(word)).length);
  const best = Math.max(0, ...scores);
  // "the Vermont senator" is no senator of whom only another state is told.
  if (modifiers.length > 0 && best === 0 && bearers.length > 1) return [];
  return bearers.filter((_, i) => scores[i] === best);
}

/** Of several the one named last, if the next was not named within the same few sentences. */
function lastOf(candidates: readonly Person[], offset: number, lately: Lately): Person | undefined {
  if (candidates.length < 2) return candidates[0];
  const [first, second] = candidates
    .map((person) => ({ person, last: lately.get(person) ?? -1 }))
    .sort((a, b) => b.last - a.last);
  if (first === undefined || second === undefined) return undefined;
  return offset - first.last <= NEAR && offset - second.last > NEAR ? first.person : undefined;
}

/** Units of text: a paragraph or two. */
const NEAR = 800;

function theOnly(people: readonly Person[]): ResolvedSource | undefined {
  const [person, other] = people;
  return person !== undefined && other === undefined ? sourceOfPerson(person) : undefined;
}
