/** Whoever a common noun stands for: somebody it refers to, or a source that is called by its own words. */
import type { Token } from '../../text/tokens.ts';
import { FIRST_NAMES } from '../lexicon/names.ts';
import { UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import { MOUTHPIECES } from '../lexicon/source-nouns-roles.ts';
import type { SourceType } from '../types.ts';
import { ageIn, definitePerson, isOnePerson } from './definite-person.ts';
import { definiteThing, reportedPoll } from './definite-thing.ts';
import { isPluralNoun } from './name-runs.ts';
import { namedPerson } from './named-person.ts';
import { typeByName } from './named-thing.ts';
import { ownedName } from './owned-name.ts';
import { type ResolvedSource, sourceCalled } from './resolved-source.ts';
import type { SourceContext } from './source-context.ts';
import { nameOf } from './source-name.ts';
import { phraseIn, type SourcePhrase, spanOfRange } from './source-phrase.ts';
import { typeOfNoun } from './type-of-source.ts';

/** Resolves a phrase that names nobody. */
export function describedSource(phrase: SourcePhrase, context: SourceContext): ResolvedSource {
  const { tokens, core, head, sentence } = phrase;
  const words = tokens.slice(core.from, core.to);
  const place = { offset: head.span.start, sentence: sentence.index };
  const isOne = isOnePerson(words, head);
  const known = isOne ? definitePerson(words, head, place.offset, context) : definiteThing(words, head, place, context);
  if (known !== undefined) return known;
  const type = typeHere(phrase, context);
  const owned = ownedName(phrase, context);
  return owned === undefined ? sourceCalled(nameOf(context.text, phrase, type), type) : { ...owned, type };
}

/** "58 percent of voters", "two in three", "respondents": who answered the poll that is being reported. */
export function askedPeople(
  { tokens, core, to, head, sentence }: SourcePhrase,
  context: SourceContext,
): ResolvedSource | undefined {
  const words = tokens.slice(core.from, to);
  const isShare =
    words.some(({ lower }) => /^(?:%|percent|thirds?|half|quarters?|respondents|polled|surveyed)$/.test(lower)) ||
    (words[0]?.pos === 'NUM' && words[1]?.lower === 'in');
  return isShare ? reportedPoll({ offset: head.span.start, sentence: sentence.index }, context) : undefined;
}

/** By the words; the one person of a text that names people is one of them; a linked thing can be read. */
function typeHere(phrase: SourcePhrase, context: SourceContext): SourceType {
  const { tokens, core, head } = phrase;
  const words = tokens.slice(core.from, core.to);
  // The authors of a study answer for it, as the study does.
  if (head.lower === 'authors' && words[0]?.lower === 'the') return 'document';
  const type = typeByName(phrase, context) ?? includedType(phrase, words, context) ?? typeOfNoun(words, head);
  if (isOneOfThoseNamed(words, head, type, context)) return 'person';
  return isLinkedThing(phrase, type, context) ? 'document' : type;
}

/** "the Texas senator", "the former chairman": not "the chairman of the port", which is an office. */
function isOneOfThoseNamed(
  words: readonly Token[],
  head: Token,
  type: SourceType,
  { people, isIntroduced }: SourceContext,
): boolean {
  const offset = head.span.start;
  if (ageIn(words) !== undefined) return true;
  if (!people.anyBefore(offset) || MOUTHPIECES.has(head.lower) || isIntroduced(head.lower, offset)) return false;
  if (/^(?:couple|pair)$/.test(head.lower)) return words.length === 2;
  const isOffice = words.some(({ lower }) => lower === 'of') && !words.some(({ lower }) => lower === 'former');
  return isOnePerson(words, head) && (type === 'unnamed' || (type === 'organisation' && !isOffice));
}

/** "several papers, including the Bergen Post": of those at least one is named. */
function includedType(
  { tokens, core, to, head, sentence }: SourcePhrase,
  words: readonly Token[],
  context: SourceContext,
): SourceType | undefined {
  const at = tokens.findIndex(({ lower }, i) => i >= core.to && i < to && /^(?:including|like)$/.test(lower));
  const included = at === -1 ? undefined : phraseIn(tokens, { from: at + 1, to }, sentence);
  if (included === undefined || !isPluralNoun(head) || typeOfNoun(words, head) === 'document') return undefined;
  const type = namedPerson(included, context)?.type ?? typeByName(included, context);
  return type === 'document' ? undefined : type;
}

/** "a look at the books", where that is a link: it can be read, whatever it is called. */
function isLinkedThing(phrase: SourcePhrase, type: SourceType, { findLinks }: SourceContext): boolean {
  const { lower, pos } = phrase.head;
  const isThing = type === 'unnamed' && pos === 'NOUN' && !UNNAMED_PEOPLE.has(lower) && !FIRST_NAMES.has(lower);
  return isThing && findLinks([spanOfRange(phrase, phrase.core)]).length > 0;
}
