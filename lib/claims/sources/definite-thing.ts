/** What "the report", "the company", "the officials" and "the couple" mean: what spoke or was introduced under that word. */
import type { Token } from '../../text/tokens.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, SURVEY_NOUNS } from '../lexicon/source-nouns.ts';
import type { BodyRegister } from './bodies.ts';
import type { Discourse, Spoken } from './discourse.ts';
import type { DocumentRegister } from './documents.ts';
import { keyOfSeveral } from './join-sources.ts';
import { type ResolvedSource, sourceCalled } from './resolved-source.ts';

/** What the article knows of its things. */
export interface ThingKnowledge {
  readonly discourse: Discourse;
  readonly bodies: BodyRegister;
  readonly documents: DocumentRegister;
}

/** Where the words stand. */
interface Place {
  readonly offset: number;
  readonly sentence: number;
}

/** Sentences back to which "the company" may mean the last body that spoke. */
const REACH = 6;
/** Words that go for any document of their kind. */
const STUDIES = new Set(['analysis', 'paper', 'report', 'research', 'study']);
/** Words that go for any company. */
const COMPANIES = new Set(['company', 'firm', 'business', 'corporation', 'group', 'organisation', 'organization']);

/** Resolves a short definite phrase ("the report", "the new report"); nothing where nothing, or too much, fits. */
export function definiteThing(
  words: readonly Token[],
  head: Token,
  place: Place,
  known: ThingKnowledge,
): ResolvedSource | undefined {
  if (!/^(?:the|this|that|these|those|both)$/.test(words[0]?.lower ?? '') || words.length > 3) return undefined;
  const noun = head.lower;
  // "the Bergen report", "the other officials" are themselves.
  if (words.slice(1).some((word) => word !== head && !/^(?:new|same|latest|two|three)$/.test(word.lower)))
    return undefined;
  if (DOCUMENT_NOUNS.has(noun)) return documentCalled(noun, place, known);
  const spoken = known.discourse.last((before) => before.noun === noun && before.offset < place.offset);
  if (words[0]?.lower === 'both' || PAIRS.has(noun)) return lastPair(known.discourse, place.sentence);
  if (ORGANISATION_NOUNS.has(noun)) return spoken?.source ?? bodyCalled(noun, place, known);
  return spoken?.source;
}

/** The poll that is being reported, for shares of people asked: "Two in three said". */
export function reportedPoll(
  { offset, sentence }: Place,
  { discourse, documents }: ThingKnowledge,
): ResolvedSource | undefined {
  const spoken = discourse
    .since(sentence - POLL_REACH)
    .find(({ source, noun }) => source.type === 'document' && SURVEY_NOUNS.has(noun));
  if (spoken !== undefined) return spoken.source;
  const poll = documents.lastSurvey(offset);
  return poll !== undefined && sentence - poll.sentence <= POLL_REACH ? sourceCalled(poll.name, 'document') : undefined;
}

/** Sentences over which a poll goes on being reported. */
const POLL_REACH = 12;

/** A document that spoke, or was introduced since: whichever is nearer. */
function documentCalled(
  noun: string,
  { offset }: Place,
  { discourse, documents }: ThingKnowledge,
): ResolvedSource | undefined {
  const isSame = (spoken: Spoken) => spoken.source.type === 'document' && spoken.offset < offset;
  const spoken =
    discourse.last((before) => isSame(before) && before.noun === noun) ??
    (STUDIES.has(noun) ? discourse.last((before) => isSame(before) && STUDIES.has(before.noun)) : undefined);
  const told = documents.last(noun, offset);
  if (told === undefined) return spoken?.source;
  if (spoken !== undefined && spoken.offset >= told.offset - told.name.length) return spoken.source;
  return sourceCalled(told.name, 'document');
}

/** The one body of that name or kind; for "the company" the only one that spoke lately. */
function bodyCalled(
  noun: string,
  { offset, sentence }: Place,
  { discourse, bodies }: ThingKnowledge,
): ResolvedSource | undefined {
  const [body, other] = bodies.called(noun, offset);
  if (body !== undefined && other === undefined) return sourceCalled(body, 'organisation');
  if (!COMPANIES.has(noun)) return undefined;
  const lately = discourse.since(sentence - REACH).filter(({ source }) => source.type === 'organisation');
  const keys = new Set(lately.map(({ source }) => source.key));
  return keys.size === 1 ? lately[0]?.source : undefined;
}

const PAIRS = new Set(['couple', 'duo', 'pair', 'two']);

/** "the couple", "both women": the last two who spoke as one, or the only two people who have spoken lately. */
export function lastPair(discourse: Discourse, sentence: number): ResolvedSource | undefined {
  const people = discourse.since(sentence - PAIR_REACH).filter(({ source }) => source.type === 'person');
  const pair = people.find(({ source }) => source.isJoint === true);
  if (pair !== undefined) return pair.source;
  const sources = [...new Map(people.map(({ source }) => [source.key, source])).values()].reverse();
  const [one, other] = sources;
  if (one === undefined || other === undefined || sources.length > 2) return undefined;
  return { key: keyOfSeveral(sources), name: `${one.name} and ${other.name}`, type: 'person', isJoint: true };
}

/** Sentences in which two people have been speaking by turns. */
const PAIR_REACH = 12;
