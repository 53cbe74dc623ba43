/**
 * Noun phrases without a parser: walks from the word beside a cue outwards, over what may belong to a name or a
 * description. Knows coordination ("Israeli and Western analysts"), "of" and "for" phrases, possessives and hyphens.
 */
import type { Token } from '../../text/tokens.ts';
import { TIME_NOUNS } from '../lexicon/source-nouns.ts';
import type { TokenRange } from './attribution.ts';

/** The noun phrase that ends just before token `end`, not reaching back before `floor`. */
export function phraseBefore(tokens: readonly Token[], end: number, floor = 0): TokenRange | undefined {
  const last = tokens[end - 1];
  if (last === undefined || end - 1 < floor || !canEnd(last)) return undefined;
  if (isPersonalPronoun(last)) return { from: end - 1, to: end };
  let from = end - 1;
  while (from > floor) {
    const step = stepBack(tokens, from, floor);
    if (step === 0) break;
    from -= step;
  }
  while (from < end - 1 && !canStart(tokens[from])) from += 1;
  return hasNominal(tokens, from, end) ? { from, to: end } : undefined;
}

/** The noun phrase that starts at token `start`, not reaching `ceiling`. */
export function phraseAfter(tokens: readonly Token[], start: number, ceiling = tokens.length): TokenRange | undefined {
  const first = tokens[start];
  if (first === undefined || start >= ceiling) return undefined;
  // "shipping executives", "leading makers": a participle may stand first.
  const participle = isParticiple(first) && isNominal(tokens[start + 1]);
  if (!canStart(first) && !participle) return undefined;
  if (isPersonalPronoun(first)) return { from: start, to: start + 1 };
  let to = participle ? start + 2 : start + 1;
  while (to < ceiling) {
    const step = stepOn(tokens, to, ceiling);
    if (step === 0) break;
    to += step;
  }
  while (to > start + 1 && !canEnd(tokens[to - 1])) to -= 1;
  return hasNominal(tokens, start, to) ? { from: start, to } : undefined;
}

/** Whether a token is a name or noun. */
export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN');
}

/** "he", "they", "who": a pronoun that is a whole noun phrase. */
export function isPersonalPronoun(token: Token | undefined): boolean {
  return token !== undefined && PERSONAL.has(token.lower);
}

const PERSONAL = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who']);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);
const CLAUSE_OPENERS = new Set(['that', 'what', 'which', 'whatever', 'whichever', 'when', 'where', 'whether']);
const QUANTIFIERS = new Set([
  'some',
  'many',
  'others',
  'most',
  'both',
  'few',
  'several',
  'all',
  'everyone',
  'everybody',
  'nobody',
  'someone',
  'neither',
  'none',
  'one',
  'another',
  'these',
  'those',
]);
/** Prepositions that tie a phrase to a holder: "the head of", "spokesman for", "professor at", "officials in". */
const TIES = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'on', 'behind', 'to', 'against']);
/** To the right of a cue fewer do: "traced by Ruiz to the port" goes on with the claim. */
const RIGHT_TIES = new Set(['of', 'for', 'at', 'from', 'in']);
const HYPHENS = new Set(['-', '–', '‑', '/', '&']);

function canEnd(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (isNominal(token) || token.pos === 'NUM' || isPersonalPronoun(token) || QUANTIFIERS.has(token.lower)) return true;
  return /^\p{Lu}/u.test(token.text) && token.pos !== 'DET' && token.pos !== 'ADP' && token.pos !== 'CCONJ';
}

function canStart(token: Token | undefined): boolean {
  if (token === undefined || token.pos === 'PUNCT' || token.pos === 'ADP' || token.pos === 'CCONJ') return false;
  return canEnd(token) || token.pos === 'DET' || token.pos === 'ADJ' || POSSESSIVES.has(token.lower);
}

/** How many tokens more, going left from `from`, belong to the phrase. */
function stepBack(tokens: readonly Token[], from: number, floor: number): number {
  const token = tokens[from - 1];
  const beyond = from - 2 >= floor ? tokens[from - 2] : undefined;
  // "causes that analysts identify", "what analysts call": these belong to the clause, not to the phrase.
  if (token === undefined || isPersonalPronoun(token) || CLAUSE_OPENERS.has(token.lower)) return 0;
  if (isDate(tokens, from - 1)) return 0;
  // A determiner or possessive begins its phrase: only a tie ("the head of the bank") leads further left.
  const begun = tokens[from]?.pos === 'DET' || POSSESSIVES.has(tokens[from]?.lower ?? '');
  if (!begun && (isModifier(token) || isPossessiveMark(token))) return 1;
  if (begun && token.lower === 'all') return 1;
  // "Texas-based Ann Hale"
  if (!begun && isParticiple(token) && HYPHENS.has(beyond?.text ?? '') && canEnd(tokens[from - 3])) return 3;
  if (!begun && from > 1 && isNameAfterAll(token) && isCapital(tokens[from])) return 1;
  if (!begun && HYPHENS.has(token.text) && beyond !== undefined && canEnd(beyond)) return 2;
  if (!begun && isParticiple(token) && (beyond?.pos === 'DET' || beyond?.pos === 'ADJ')) return 1;
  if (
    (TIES.has(token.lower) || isAnd(token)) &&
    (isNominal(beyond) || (isAnd(token) && !begun && beyond?.pos === 'ADJ'))
  ) {
    return isDate(tokens, from - 2) ? 0 : 2;
  }
  return 0;
}

/** How many tokens more, going right from `to`, belong to the phrase. */
function stepOn(tokens: readonly Token[], to: number, ceiling: number): number {
  const token = tokens[to];
  const beyond = to + 1 < ceiling ? tokens[to + 1] : undefined;
  if (token === undefined || isPersonalPronoun(token) || isDate(tokens, to)) return 0;
  if (isModifier(token) || isPossessiveMark(token)) {
    return token.pos === 'DET' && isNominal(tokens[to - 1]) ? 0 : 1;
  }
  if (isNameAfterAll(token) && isCapital(tokens[to - 1])) return 1;
  // "a new Fast Company report": wink takes an adjective for an adverb now and then.
  const joins = beyond?.pos === 'ADV' || beyond?.pos === 'ADJ' || isNominal(beyond);
  if (token.pos === 'ADV' && joins && /^(?:DET|ADV)$/.test(tokens[to - 1]?.pos ?? '')) return 1;
  if (HYPHENS.has(token.text) && beyond !== undefined && canStart(beyond)) return 2;
  if (isParticiple(token) && isNominal(beyond) && !isNominal(tokens[to - 1])) return 1;
  if (isAnd(token) && beyond !== undefined && canStart(beyond) && !isPersonalPronoun(beyond)) return 2;
  // "critics of hiding the figures": what they accuse somebody of.
  const deed = /ing$/.test(beyond?.lower ?? '') && tokens[to + 2]?.pos === 'DET';
  if (!deed && RIGHT_TIES.has(token.lower) && beyond !== undefined && canStart(beyond) && isNominal(tokens[to - 1])) {
    return leadsToTime(tokens, to + 1) ? 0 : 2;
  }
  return 0;
}

/** "Human Rights Watch", "Mayor Ted Hale": wink takes a word of the name for a verb. */
function isNameAfterAll(token: Token): boolean {
  return token.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(token.text);
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isModifier(token: Token): boolean {
  return (
    isNominal(token) ||
    token.pos === 'ADJ' ||
    token.pos === 'DET' ||
    token.pos === 'NUM' ||
    POSSESSIVES.has(token.lower) ||
    token.text === '%'
  );
}

function isPossessiveMark(token: Token): boolean {
  return /^['’]s?$/.test(token.text);
}

function isParticiple(token: Token): boolean {
  return token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower);
}

function isAnd(token: Token): boolean {
  return token.lower === 'and' || token.lower === 'or' || token.lower === '&';
}

/** "Monday" in "officials on Monday said", not in "Monday's report". */
function isDate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !DAYS.test(token.lower)) return false;
  const next = tokens[index + 1];
  return next === undefined || !isPossessiveMark(next);
}

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tomorrow)$|^(?:january|february|april|june|july|august|september|october|november|december)$/;

/** "in a statement", "on Monday", "at a rally": says when or where, not who. */
function leadsToTime(tokens: readonly Token[], start: number): boolean {
  for (let i = start; i < Math.min(tokens.length, start + 5); i += 1) {
    const token = tokens[i];
    if (token === undefined || !isModifier(token)) return false;
    if (TIME_NOUNS.has(token.lower)) return true;
  }
  return false;
}

function hasNominal(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => canEnd(token) && token.pos !== 'NUM');
}
