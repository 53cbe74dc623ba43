/**
 * Person, organisation, document or unnamed: by the words of the phrase alone. The guideline: an organisation is a named
 * body or its spokesperson or an office; unnamed is whoever nobody could look up.
 */
import type { Token } from '../../text/tokens.ts';
import { headOf } from '../attribution/can-hold.ts';
import { FIRST_NAMES, ORGANISATION_WORDS, PLACES, TITLES } from '../lexicon/names.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import type { SourceType } from '../types.ts';
import { isPersonRun, nameRuns } from './name-runs.ts';

/** Types a noun phrase. `isPerson` says whether a lone name is known to be a person's. */
export function typeOfPhrase(tokens: readonly Token[], isPerson: (name: string) => boolean): SourceType {
  const head = headOf(tokens, { from: 0, to: tokens.length });
  if (head === undefined) return 'unnamed';
  const named = /^\p{Lu}/u.test(head.text) && !(tokens[0] === head && isKnownNoun(head));
  return named ? typeOfName(tokens, head, isPerson) : typeOfNoun(tokens, head);
}

function typeOfName(tokens: readonly Token[], head: Token, isPerson: (name: string) => boolean): SourceType {
  const at = tokens.indexOf(head);
  const run = nameRuns(tokens).findLast(({ from, to }) => from <= at && at < to) ?? { from: at, to: at + 1 };
  const words = tokens.slice(run.from, run.to).map(({ lower }) => lower.replace(/\.$/, ''));
  if (isPerson(head.text) && !ORGANISATION_WORDS.has(head.lower)) return 'person';
  if (TITLES.has(tokens[run.from - 1]?.lower.replace(/\.$/, '') ?? '')) return 'person';
  if (UNNAMED_PEOPLE.has(head.lower) && !FIRST_NAMES.has(words[0] ?? '')) return typeOfNoun(tokens, head);
  if (DOCUMENT_CAPITALS.has(head.lower)) return 'document';
  if (words.length > 1) {
    if (isPersonRun(tokens, run)) return 'person';
    const body = words.some((word) => ORGANISATION_WORDS.has(word) || PLACES.has(word) || ORGANISATION_NOUNS.has(word));
    return body || words.length > 3 ? 'organisation' : 'person';
  }
  if (FIRST_NAMES.has(head.lower)) return 'person';
  if (UNNAMED_PLURAL.test(head.lower) && !PLACES.has(head.lower)) return 'unnamed';
  // Left over are surnames of people the article never names in full ("Merkel") and companies: news has more of the first.
  return isBody(tokens, head) ? 'organisation' : 'person';
}

/** "the Kremlin", "NASA", "GitHub", "Oman": what a lone capitalised word tells of a body. */
function isBody(tokens: readonly Token[], head: Token): boolean {
  const { lower, text } = head;
  if (PLACES.has(lower) || ORGANISATION_WORDS.has(lower) || ORGANISATION_NOUNS.has(lower)) return true;
  if (/\p{Lu}.*\p{Lu}|\d|\.com$/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O['’]|D['’])/.test(text))
    return true;
  return tokens[0]?.lower === 'the';
}

const DOCUMENT_CAPITALS = new Set([
  'act',
  'bible',
  'constitution',
  'quran',
  'report',
  'review',
  'survey',
  'poll',
  'study',
  'index',
  'census',
  'encyclopedia',
  'wikipedia',
]);
/** Palestinians, Republicans, Muslims. */
const UNNAMED_PLURAL = /(?:ians|icans|ists|ans|crats|ims|ews|ics|ers)$/;

function isKnownNoun(head: Token): boolean {
  return DOCUMENT_NOUNS.has(head.lower) || ORGANISATION_NOUNS.has(head.lower) || UNNAMED_PEOPLE.has(head.lower);
}

function typeOfNoun(tokens: readonly Token[], head: Token): SourceType {
  const forms = [head.lower, head.lemma];
  if (head.lower === 'figures') return areNumbers(tokens, head) ? 'document' : 'unnamed';
  if (SPEAKS_FOR_A_BODY.has(head.lower)) return 'organisation';
  if (OFFICES.has(head.lower) && holdsOffice(tokens, head)) return 'organisation';
  if (forms.some((form) => DOCUMENT_NOUNS.has(form)) && !UNNAMED_PEOPLE.has(head.lower)) return 'document';
  if (UNNAMED_PEOPLE.has(head.lower)) return 'unnamed';
  if (forms.some((form) => ORGANISATION_NOUNS.has(form))) return 'organisation';
  return 'unnamed';
}

/** "Figures from the ministry", "the latest figures", but "opposition figures". */
function areNumbers(tokens: readonly Token[], head: Token): boolean {
  const before = tokens[tokens.indexOf(head) - 1];
  return before === undefined || before.pos === 'DET' || NUMERICAL.has(before.lower);
}

const NUMERICAL = new Set(['official', 'new', 'latest', 'recent', 'provisional', 'preliminary', 'early', 'census']);

const SPEAKS_FOR_A_BODY = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokesmen',
  'spokespeople',
  'prosecutor',
  'prosecutors',
  'police',
  'court',
  'government',
  'campaign',
]);
const OFFICES = new Set([
  'president',
  'minister',
  'chairman',
  'chairwoman',
  'chair',
  'mayor',
  'governor',
  'director',
  'secretary',
  'chief',
  'ambassador',
  'ceo',
  'representative',
  'commissioner',
  'head',
  'coach',
  'pope',
  'king',
  'queen',
]);

/** "the chairman of the party", "the Omani foreign minister": an office somebody could look up. */
function holdsOffice(tokens: readonly Token[], head: Token): boolean {
  const definite = tokens[0]?.lower === 'the' || /^\p{Lu}/u.test(tokens[0]?.text ?? '');
  return definite && (tokens.length > 2 || tokens.indexOf(head) === 1);
}
