/** Parts a description into a role and whose it is: "Bergen Institute director" is "director" of "Bergen Institute". */
import type { Token } from '../../text/tokens.ts';
import { ORGANISATION_WORDS, PLACES } from '../lexicon/names.ts';
import { PLACE_OF_PEOPLE } from '../lexicon/names-peoples.ts';
import { OFFICES, ROLE_MODIFIERS, ROLE_NOUNS, TITLES_IN_FULL } from '../lexicon/source-nouns-roles.ts';
import { bare, joined } from './name-runs.ts';

/** What is said of a person. */
export interface Description {
  /** "foreign minister" */
  readonly role?: string;
  /** "Oman", "the University of Bergen" */
  readonly affiliation?: string;
}

/** A role of more letters says more than what somebody is. */
const LONGEST = 60;

/** Reads the words before a name, or those of an apposition. Nothing where they hold no role. */
export function readRole(words: readonly Token[]): Description {
  const start = words.findIndex(({ pos, lower }) => pos !== 'DET' && lower !== 'one' && lower !== 'of');
  const tokens = words.slice(Math.max(0, start));
  const article = words.slice(0, Math.max(0, start)).filter(({ lower }) => lower === 'the');
  // "his lawyer": whose that is the name says.
  if (POSSESSIVES.has(tokens[0]?.lower ?? '')) return {};
  const noun = roleNoun(tokens);
  if (noun === undefined) return {};
  const from = roleStart(tokens, noun.from);
  const faded = tokens.findIndex(({ lower }) => !FADING.has(lower));
  const before = affiliationBefore(tokens.slice(Math.min(faded, from), from), article);
  const behind = complement(tokens, noun.to);
  const whole = [...tokens.slice(0, Math.min(faded, from)), ...tokens.slice(from, noun.to)];
  const place = PLACE_OF_PEOPLE.get(whole[0]?.lower ?? '');
  const governs = place !== undefined && whole.slice(1).some(({ lower }) => GOVERNING.has(lower) || OFFICES.has(lower));
  const own = governs ? whole.slice(1) : whole;
  const role = spelled([...own, ...behind.role]);
  const affiliation = before || (governs ? place : undefined) || behind.affiliation;
  const short = role.length <= LONGEST ? role : spelled(own);
  return { role: short, ...(affiliation ? { affiliation } : {}) };
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
const GOVERNING = new Set([
  'ambassador',
  'chancellor',
  'diplomat',
  'envoy',
  'lawmaker',
  'official',
  'premier',
  'senator',
]);

/** The first role with all that hang on it: "executive director", "president and CEO", "Judge" only where it stands alone. */
function roleNoun(tokens: readonly Token[]): { from: number; to: number } | undefined {
  const isRole = (i: number) => {
    const word = bare(tokens[i]);
    if (PARTY.test(word) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')) return false;
    return ROLE_NOUNS.has(word) || TITLES_IN_FULL.has(word);
  };
  const from = tokens.findIndex((_, i) => isRole(i) && !isDoctor(tokens[i]));
  if (from === -1) return undefined;
  let to = from + 1;
  for (let i = to; i < tokens.length; i += 1) {
    const joins = /^(?:and|-)$/.test(tokens[i]?.lower ?? '');
    const general = /^(?:general|elect|designate|emeritus)$/.test(tokens[i]?.lower ?? '');
    if (general || (isRole(i) && !isTitleOfOwn(tokens, i, from))) to = i + 1;
    // "chief strategy officer"
    else if (bare(tokens[i - 1]) === 'chief' && isRole(i + 1)) continue;
    else if (!joins && !(to < i && ROLE_MODIFIERS.has(tokens[i]?.lower ?? ''))) break;
  }
  return { from, to };
}

/** "spine surgeon [Dr.]", "Fox analyst [Judge]": the next title is no part of the role before it. */
function isTitleOfOwn(tokens: readonly Token[], i: number, from: number): boolean {
  return (
    isDoctor(tokens[i]) ||
    (i === tokens.length - 1 && /^\p{Lu}/u.test(tokens[i]?.text ?? '') && /^\p{Ll}/u.test(tokens[from]?.text ?? ''))
  );
}

function isDoctor(token: Token | undefined): boolean {
  return bare(token) === 'dr';
}

/** Where the role begins: over what modifies it, up to a name or a possessive. */
function roleStart(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (from > 0) {
    const token = tokens[from - 1];
    if (token === undefined || /^['’]s?$/.test(token.text)) break;
    const small =
      /^\p{Ll}|^-$/u.test(token.text) || (from === 1 && (PLACE_OF_PEOPLE.has(token.lower) || token.pos === 'VERB'));
    // "Foreign Minister", "foreign minister", but "Fox News | analyst".
    const alike = /^\p{Lu}/u.test(tokens[from]?.text ?? '') || PARTY.test(token.lower) || from === 1;
    const modifies = ROLE_MODIFIERS.has(token.lower) && alike;
    if (!small && !modifies && tokens[from - 2]?.text !== '-') break;
    from -= 1;
  }
  return from;
}

/** "Bergen's", "Bergen Institute", "the group's": whose the role is. */
function affiliationBefore(tokens: readonly Token[], article: readonly Token[]): string {
  const words = tokens.filter(({ text }, i) => !(i === tokens.length - 1 && /^['’]s?$/.test(text)));
  const place = words.length === 1 ? PLACE_OF_PEOPLE.get(words[0]?.lower ?? '') : undefined;
  const common = /^\p{Ll}/u.test(words[0]?.text ?? '');
  return place ?? joined(common ? [...article, ...words] : words);
}

/** Words before whose role it is, which say how: "former Bergen mayor" is "former mayor" of Bergen. */
const FADING = new Set([
  'acting',
  'former',
  'interim',
  'late',
  'longtime',
  'new',
  'outgoing',
  'prominent',
  'then',
  'top',
]);
const SINCE = new Set(['after', 'before', 'during', 'since', 'under', 'until', 'when', 'while']);
const PREPOSITIONS = new Set(['of', 'for', 'at', 'with', 'from', 'in', 'to', 'on']);

/** "of law at Bergen": what belongs to the role, and the body. */
function complement(tokens: readonly Token[], from: number): { role: readonly Token[]; affiliation?: string } {
  if (!PREPOSITIONS.has(tokens[from]?.lower ?? '')) return { role: [] };
  for (let i = from; i < tokens.length; i += 1) {
    if (!PREPOSITIONS.has(tokens[i]?.lower ?? '')) continue;
    const next = tokens.findIndex(({ lower }, j) => j > i && PREPOSITIONS.has(lower) && lower !== 'of');
    const part = tokens.slice(i + 1, next === -1 ? tokens.length : next);
    const end = tokens.findIndex(({ lower }, j) => j > i && SINCE.has(lower));
    const body = tokens.slice(i + 1, end === -1 ? tokens.length : end);
    if (namesBody(part)) return { role: tokens.slice(from, i), affiliation: joined(body) };
  }
  return { role: tokens.slice(from) };
}

/** "the University of Bergen", not "State" or "Government Affairs". */
function namesBody(part: readonly Token[]): boolean {
  const name = part.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (name.length === 0) return false;
  const last = bare(name.at(-1));
  return (
    !SUBJECTS.has(last) ||
    part[0]?.lower === 'the' ||
    (name.length > 2 && ORGANISATION_WORDS.has(last)) ||
    PLACES.has(last)
  );
}

const SUBJECTS = new Set(
  'affairs ceremonies communications defence defense development engineering growth marketing operations policy product relations research sales security staff state studies treasury'.split(
    ' ',
  ),
);

/** Roles in small letters, save what is a name or an abbreviation: "foreign minister", "CEO", "Republican senator". */
function spelled(words: readonly Token[]): string {
  const tokens = words.map((token, i) => {
    const full = TITLES_IN_FULL.get(bare(token));
    if (full !== undefined) return { ...token, text: full };
    const isName = /^\p{Lu}{2,}/u.test(token.text) || PARTY.test(token.lower) || PLACE_OF_PEOPLE.has(token.lower);
    const opens = i === 0 && token.pos !== 'PROPN';
    return !isName && (opens || isOfRole(token) || isOfRole(words[i + 1])) ? small(token) : token;
  });
  return joined(tokens);
}

function isOfRole(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word) || SUBJECTS.has(word);
}

function small(token: Token): Token {
  return { ...token, text: token.text.toLowerCase() };
}

const PARTY = /^(?:democrat|democratic|republican|labour|labor|conservative|liberal|texan)$/;
