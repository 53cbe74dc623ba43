/** Where the noun phrase of a source begins and ends among its words. */
import type { Token } from '../../text/tokens.ts';
import type { TokenRange } from '../attribution/attribution.ts';
import { isNominal } from '../attribution/noun-phrase.ts';
import { DOCUMENT_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import { isNameWord, isPluralNoun } from './name-runs.ts';

/** Where the noun phrase of a range begins: behind "according to", "even", a dateline, an opening "At the time, ". */
export function phraseStart(tokens: readonly Token[], range: TokenRange): number {
  const { to } = range;
  const from = behindOpening(tokens, range);
  let start = from;
  while (start < to - 1) {
    const token = tokens[start];
    const isOutside =
      /^(?:PUNCT|CCONJ|ADP|SCONJ|ADV|INTJ|SPACE)$/.test(token?.pos ?? '') && !QUANTITY.has(token?.lower ?? '');
    const isLed = token?.lower === 'according' || (token?.lower === 'least' && start > from);
    const isTitle = /^[“"‘]$/.test(token?.text ?? '') && isNameWord(tokens[start + 1]);
    if (token?.text === '[' || isTitle || !(isOutside || isLed) || isNameWord(token)) break;
    start += 1;
  }
  return start < to - 1 || start === from || isNominal(tokens[start]) || tokens[start]?.pos === 'PRON' ? start : from;
}

/** "BERGEN — Sen. Hale", "NEW: The bank", "At the time, Ann Hale", "who he": what stands before who speaks. */
function behindOpening(tokens: readonly Token[], { from, to }: TokenRange): number {
  const first = tokens[from];
  const next = tokens[from + 1];
  const isRelative = RELATIVES.has(first?.lower ?? '') && next !== undefined && from + 1 < to;
  if (isRelative && (PRONOUNS.has(next.lower) || isNameWord(next) || next.pos === 'DET')) return from + 1;
  if (first?.lower === 'that' && next !== undefined && isPluralNoun(next)) return from + 1;
  const dash = tokens.findIndex(
    ({ text }, i) => i > from && i < Math.min(to - 1, from + LONGEST_DATELINE) && /^(?:—|–|--|:)$/.test(text),
  );
  if (dash !== -1 && tokens.slice(from, dash).every(({ text }) => /^\p{Lu}[\p{Lu}.]+$|^[(),]$/u.test(text)))
    return dash + 1;
  if (first === undefined || !OPENINGS.has(first.lower)) return from;
  // "For years the bank"
  const article = tokens.findIndex(({ pos }, i) => i > from + 1 && i < to - 1 && pos === 'DET');
  const isTime = tokens.slice(from + 1, article).every(({ pos }) => /^(?:NOUN|NUM|ADJ)$/.test(pos));
  if (article !== -1 && isTime) return article;
  const comma = tokens.findIndex(({ text }, i) => i > from && i < to - 1 && text === ',');
  return comma !== -1 && (isNameWord(tokens[comma + 1]) || tokens[comma + 1]?.pos === 'DET') ? comma + 1 : from;
}

/** Tokens before the dash of a dateline. */
const LONGEST_DATELINE = 6;
const OPENINGS = new Set(['after', 'at', 'before', 'during', 'for', 'in', 'on', 'since', 'under', 'when', 'while']);

const QUANTITY = new Set(['both', 'most', 'many', 'some', 'all', 'few', 'more', 'several']);

/** Where the noun phrase that begins at `from` ends, before `to`. */
export function phraseEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  let end = from + 1;
  while (end < to) {
    const step = stepOn(tokens, from, end, to);
    if (step === 0) break;
    end += step;
  }
  return Math.min(end, to);
}

/** How many tokens more belong to the noun phrase. */
function stepOn(tokens: readonly Token[], from: number, at: number, to: number): number {
  const [before, token, next] = [tokens[at - 1], tokens[at], at + 1 < to ? tokens[at + 1] : undefined];
  // "those of us", "all of them"
  if (before?.lower === 'of' && token?.pos === 'PRON') return 1;
  if (token === undefined || before === undefined || isPersonal(token) || PRONOUNS.has(tokens[from]?.lower ?? ''))
    return 0;
  // "“Harbour Hour” host Ann Hale"
  const opening = tokens
    .slice(Math.max(0, from - REACH_OF_MARK), from + 1)
    .findLast(({ text }) => text in CLOSING_MARK);
  const closes = opening !== undefined && CLOSING_MARK[opening.text] === token.text;
  if (closes) return isNominal(next) || isNameWord(next) ? 1 : 0;
  // "a carefully designed, costly trial"
  if (token.text === ',') return tokens.slice(from, at).some(canCarry) ? 0 : 1;
  // "a person [Hale] met": a clause of its own.
  if (isNameWord(token) && ANYBODY.has(before.lower)) return 0;
  // "a memo released [Friday] by the agency", "police on Monday"
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower) && isNominal(before))
    return tokens[at + 1]?.pos === 'PART' ? 1 : 0;
  if (isNameWord(token) || isNominal(token) || token.text === '%') return 1;
  // "the We Company"
  if (token.pos === 'PRON' && /^\p{Lu}/u.test(token.text) && isNameWord(next)) return 2;
  if (token.pos === 'VERB' && DOCUMENT_NOUNS.has(token.lower) && at === from + 1) return 1;
  if (/^['’]s?$/.test(token.text)) return 1;
  if (token.pos === 'ADJ' || token.pos === 'NUM') return isNominal(before) && CLOSING.has(token.lower) ? 0 : 1;
  if (token.pos === 'DET') return isNominal(before) ? 0 : 1;
  if (POSSESSIVES.has(token.lower)) return 1;
  if (/^[-–‑/&+]$/.test(token.text)) return next !== undefined && !isFiniteVerb(next) ? 2 : 0;
  if (token.text === '.' && before.text.length <= 4) return next !== undefined && isNameWord(next) ? 2 : 0;
  if (token.lower === 'and' || token.lower === 'or') return startsPhrase(next) ? 1 : 0;
  if (token.lower === 'of') return next === undefined ? 0 : 1;
  if (before.lower === 'of' && token.pos === 'ADV') return 1;
  // "one in three", "Council on Foreign Relations", "Centers for Disease Control"
  if (token.lower === 'in' && before.pos === 'NUM' && next?.pos === 'NUM') return 2;
  const named = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : next;
  const inName =
    /^(?:for|on)$/.test(token.lower) && BODIES.has(before.lower) && isNameWord(before) && isNameWord(named);
  if (inName) return 1;
  const modified = /^(?:DET|ADJ|ADV|PART)$/.test(before.pos) || POSSESSIVES.has(before.lower);
  // "the recently released report", "the most recent poll", "retired shipping executives"
  if (token.pos === 'ADV' && modified) return 1;
  // "the recently court-released playbook", where wink takes "court" for a verb; "an inside source"
  if (modified && next?.text === '-' && token.pos === 'VERB') return 1;
  if (before.pos === 'DET' && token.pos === 'ADP' && isNominal(next)) return 1;
  // "a voice over", "the Bergen rolling average"
  if (token.lower === 'over' && before.lower === 'voice') return 1;
  if (token.pos === 'VERB' && isNameWord(before) && /ing$/.test(token.lower) && next?.pos === 'ADJ') return 2;
  const participle = token.pos === 'VERB' && /(?:ed|ing|en|wn)$/.test(token.lower);
  return participle && (modified || at === from + 1) && !isNominal(before) && next !== undefined ? 1 : 0;
}

function startsPhrase(token: Token | undefined): boolean {
  if (token === undefined || isPersonal(token)) return false;
  return isNominal(token) || isNameWord(token) || POSSESSIVES.has(token.lower) || /^(?:ADJ|DET|NUM)$/.test(token.pos);
}

function isFiniteVerb(token: Token): boolean {
  return token.pos === 'AUX' || token.pos === 'PUNCT';
}

/** A source may begin within a title ("[Harbour] Hour” host Ann Hale"): so far back its mark is sought. */
const REACH_OF_MARK = 4;
const CLOSING_MARK: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’' };

/** A noun, a name, or an adjective that stands for people ("one prominent conservative"). */
function canCarry(token: Token): boolean {
  return isNominal(token) || isNameWord(token) || UNNAMED_PEOPLE.has(token.lower);
}

/** "we", not "the We Company". */
function isPersonal(token: Token): boolean {
  return PRONOUNS.has(token.lower) || (RELATIVES.has(token.lower) && token.text === token.lower);
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'you']);
const RELATIVES = new Set(['we', 'us', 'who', 'which', 'that', 'whom', 'whose']);
/** Behind these a name opens a clause: "people Hale knew". */
const ANYBODY = new Set(['man', 'men', 'people', 'person', 'someone', 'woman', 'women', 'those', 'anyone', 'everyone']);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);
/** Adjectives behind a noun that open what modifies it: "people familiar with the talks". */
const CLOSING = new Set([
  'aware',
  'available',
  'close',
  'eligible',
  'familiar',
  'privy',
  'present',
  'responsible',
  'unhappy',
]);
/** First words of names that go on over "for" and "on". */
const BODIES = new Set(
  'agency alliance association authority bureau campaign centers centre center coalition college commission committee council department directorate foundation institute league ministry network office organisation organization partnership society'.split(
    ' ',
  ),
);
