/**
 * Person, organisation, document or unnamed: by the words of the phrase alone. The guideline: an organisation is a named
 * body or its spokesperson or an office; unnamed is whoever nobody could look up.
 */
import type { Token } from '../../text/tokens.ts';
import { FIRST_NAMES, ORGANISATION_WORDS, PLACES, TITLES } from '../lexicon/names.ts';
import { KNOWN_BODIES, LONG_PLACES } from '../lexicon/names-bodies.ts';
import { PLACE_OF_PEOPLE } from '../lexicon/names-peoples.ts';
import { DOCUMENT_NOUNS, GENERIC_DOCUMENTS, ORGANISATION_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import { MOUTHPIECES, NOBODY, OFFICES, ROLE_NOUNS } from '../lexicon/source-nouns-roles.ts';
import type { SourceType } from '../types.ts';
import { genderOfNoun } from './gender.ts';
import { bare, isNameWord, isPersonRun, isPluralNoun, joined, type NameRun, singularOf } from './name-runs.ts';

/** What the article knows of its names. */
export interface NameKnowledge {
  /** Whether a name is a person's here. */
  readonly isPerson: (name: string) => boolean;
  /** Whether a name is a body's here. */
  readonly isBody: (name: string) => boolean;
}

/** Types a capitalised name: `run` within the tokens of its phrase. */
export function typeOfName(tokens: readonly Token[], run: NameRun, known: NameKnowledge): SourceType {
  const words = tokens.slice(run.from, run.to);
  const name = joined(words);
  const last = words.at(-1);
  const [opening, closing] = [bare(words[0]), bare(last)];
  const title = TITLES.has(bare(tokens[run.from - 1]));
  if (isWork(tokens, run, closing)) return 'document';
  if (known.isPerson(name)) return 'person';
  if (KNOWN_BODIES.has(name.toLowerCase()) || LONG_PLACES.has(name.toLowerCase())) return 'organisation';
  if (STREETS.has(name.toLowerCase())) return 'unnamed';
  // "the lifelong Republican"
  const hasModifier = tokens[run.from - 1]?.pos === 'ADJ' || tokens[run.from - 1]?.pos === 'NOUN';
  if (isPeople(words, followsArticle(tokens, run), hasModifier))
    return isParty(tokens, run) ? 'organisation' : 'unnamed';
  // "Marion, Ohio"
  if (tokens[run.to]?.text === ',' && PLACES.has(bare(tokens[run.to + 1]))) return 'organisation';
  // "Bergen officials", but "the Bergen Observer"
  const isPaper =
    last !== undefined && followsArticle(tokens, run) && !isPluralNoun(last) && ORGANISATION_WORDS.has(closing);
  if (UNNAMED_PEOPLE.has(closing) && !FIRST_NAMES.has(opening) && words.length > 1 && !isPaper) return 'unnamed';
  if (known.isBody(name) && !title) return 'organisation';
  const isBody = words.some((word) => ORGANISATION_WORDS.has(bare(word)) || PLACES.has(bare(word)));
  if (words.length > 1) {
    if (isPersonRun(tokens, run)) return 'person';
    if (isBody || name.split(' ').length > 3 || words.some((word) => ORGANISATION_NOUNS.has(bare(word))))
      return 'organisation';
  }
  if (title || FIRST_NAMES.has(opening)) return 'person';
  // Left over are people the article never names in full ("Merkel") and companies: news has more of the first.
  const looks = isBody || ORGANISATION_NOUNS.has(closing) || BODY_SPELLING.test(name) || /\.com$|\d/.test(name);
  return looks && !SURNAME_SPELLING.test(name)
    ? 'organisation'
    : followsArticle(tokens, run)
      ? 'organisation'
      : 'person';
}

/** Two capitals in one word: "NASA", "GitHub", "iFixit". */
const BODY_SPELLING = /\p{Lu}\p{Ll}*\p{Lu}|^\p{Ll}+\p{Lu}/u;
const SURNAME_SPELLING = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O['’]|D['’])\p{Lu}\p{Ll}+$/u;

/** "the Kremlin", not "the veteran Hale". */
function followsArticle(tokens: readonly Token[], run: NameRun): boolean {
  return tokens[run.from - 1]?.lower === 'the';
}

/** "Chapter 55", "Isaiah 45:1", "the Bergen Pact". */
export function isWork(tokens: readonly Token[], run: NameRun, closing: string): boolean {
  const number = tokens[run.to];
  if (/^\d+:\d+/.test(number?.text ?? '')) return true;
  if (/^(?:chapter|section|article|verse|volume|page)$/.test(closing) && number?.pos === 'NUM') return true;
  return DOCUMENT_NAMES.test(closing);
}

/** Names of what nobody speaks for. */
const STREETS = new Set(['wall street', 'main street', 'silicon valley', 'capitol hill', 'hollywood', 'twittersphere']);

/** Palestinians, Republicans, Muslims; "the Advocate" is a paper. */
function isPeople(words: readonly Token[], hasArticle: boolean, hasModifier: boolean): boolean {
  const word = bare(words.at(-1));
  const singular = word.replace(/s$/, '');
  if (words.length === 1 && hasModifier && ROLE_NOUNS.has(word)) return true;
  if (PLACES.has(word) || (ORGANISATION_WORDS.has(word) && !PARTIES.has(word))) return false;
  if (hasArticle && words.length === 1 && word === singular && UNNAMED_PEOPLE.has(word)) return TITLES.has(word);
  return (
    PLACE_OF_PEOPLE.has(singular) ||
    UNNAMED_PEOPLE.has(word) ||
    /(?:icans|ists|crats|ims|ians)$/.test(word) ||
    word === 'dems'
  );
}

/** "the Conservatives": with its article a party's name is the party. */
function isParty(tokens: readonly Token[], run: NameRun): boolean {
  return followsArticle(tokens, run) && run.to - run.from === 1 && PARTIES.has(bare(tokens[run.from]));
}

const PARTIES = new Set(['conservatives', 'democrats', 'greens', 'liberals', 'nationals', 'republicans', 'tories']);
const DOCUMENT_NAMES =
  /^(?:accord|act|agreement|bible|budget|census|charter|constitution|convention|declaration|encyclopedia|guidelines|index|letter|manifesto|memo|pact|protocol|quran|report|review|statement|study|survey|treaty|wikipedia)$|polls?$/;

/** Types a phrase that a common noun carries. */
export function typeOfNoun(tokens: readonly Token[], head: Token): SourceType {
  const form = singularOf(head);
  if (head.pos === 'NUM' && tokens[0]?.text === '[') return 'document';
  if (head.lower === 'figures') return areNumbers(tokens, head) ? 'document' : 'unnamed';
  if (MOUTHPIECES.has(head.lower)) return 'organisation';
  if (OFFICES.has(head.lower) && holdsOffice(tokens, head)) return 'organisation';
  const before = tokens[tokens.indexOf(head) - 1];
  // "Bergen magazine" says, "a magazine" is read.
  if (OUTLETS.has(head.lower) && isNameWord(before)) return 'organisation';
  // "the ad's narrator", "a voice-over": part of what is read or seen.
  if (isOfDocument(tokens, head)) return 'document';
  if (DOCUMENT_NOUNS.has(head.lower) || (DOCUMENT_NOUNS.has(form) && !UNNAMED_PEOPLE.has(head.lower)))
    return isHearsay(tokens, head) ? 'unnamed' : 'document';
  if (UNNAMED_PEOPLE.has(head.lower) || ROLE_NOUNS.has(form) || genderOfNoun(form) !== undefined) return 'unnamed';
  if (ORGANISATION_NOUNS.has(head.lower) || ORGANISATION_NOUNS.has(form))
    return isAnyBody(tokens, head) ? 'unnamed' : 'organisation';
  if (NOBODY.has(head.lower)) return isCamp(tokens, head) ? 'organisation' : 'unnamed';
  return readsAsThing(head) ? 'document' : 'unnamed';
}

const OUTLETS = new Set(['blog', 'journal', 'magazine', 'newspaper', 'site', 'website']);

function isOfDocument(tokens: readonly Token[], head: Token): boolean {
  const at = tokens.indexOf(head);
  const owner = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : undefined;
  if (owner !== undefined && owner.pos === 'NOUN' && DOCUMENT_NOUNS.has(owner.lower)) return true;
  const next = tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1];
  return head.lower === 'voice' && next?.lower === 'over';
}

/** "the Hale camp", "Hale's people", "the intelligence community": somebody's side. */
function isCamp(tokens: readonly Token[], head: Token): boolean {
  const before = tokens[tokens.indexOf(head) - 1];
  const owned = /^['’]s?$/.test(before?.text ?? '') || /^\p{Lu}/u.test(before?.text ?? '');
  return (
    (/^(?:camp|people|side)$/.test(head.lower) && owned) ||
    (head.lower === 'community' && before?.lower === 'intelligence')
  );
}

/** "One report", "media reports", "eyewitness accounts": somebody's word that nobody could look up. */
function isHearsay(tokens: readonly Token[], head: Token): boolean {
  const [first] = tokens;
  const at = tokens.indexOf(head);
  if (first?.lower === 'one' && at === 1 && HEARSAY.has(head.lower)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  return /^(?:media|press|eyewitness|witness)$/.test(before) && head.lemma !== head.lower && tokens.length === at + 1;
}

const HEARSAY = new Set(['report', 'story', 'estimate', 'account', 'study', 'legend']);

/** "Jewish groups", "several news outlets": bodies that nobody could look up. */
function isAnyBody(tokens: readonly Token[], head: Token): boolean {
  const plural = isPluralNoun(head) && ORGANISATION_NOUNS.has(singularOf(head));
  if (head.lower === 'media') return !tokens.some(({ lower }) => lower === 'state');
  if (head.lower === 'authorities' && tokens.length === 1) return true;
  return (
    plural &&
    tokens[0]?.lower !== 'the' &&
    !/^(?:forces|authorities|prosecutors|unions)$/.test(head.lower) &&
    tokens[0]?.lower !== 'both'
  );
}

/** No person by its ending, no group: something that can be read or watched ("a voice-over", "the worksheet"). */
function readsAsThing(head: Token): boolean {
  if (head.pos !== 'NOUN' || GENERIC_DOCUMENTS.has(head.lower)) return false;
  return !/(?:ers?|ors?|ists?|ians?|ants?|ees?|als|men|man|women|woman|folks?|fans|kids|people|team|types|ics|things?|body|one)$/.test(
    head.lower,
  );
}

/** "Figures from the ministry", "the latest figures", but "opposition figures". */
function areNumbers(tokens: readonly Token[], head: Token): boolean {
  const before = tokens[tokens.indexOf(head) - 1];
  return before === undefined || before.pos === 'DET' || NUMERICAL.has(before.lower);
}

const NUMERICAL = new Set(['official', 'new', 'latest', 'recent', 'provisional', 'preliminary', 'early', 'census']);

/** "the chairman of the party", "the Omani foreign minister", "Acme's head": an office somebody could look up. */
function holdsOffice(tokens: readonly Token[], head: Token): boolean {
  const definite = tokens[0]?.lower === 'the' || isNameWord(tokens[0]);
  return definite && (tokens.length > 2 || tokens.indexOf(head) === 1);
}
