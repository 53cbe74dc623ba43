/**
 * What the text says of a named person: the words before the name ("Omani Foreign Minister") and behind it (", a professor
 * of law at Bergen,"; ", Bergen's director,"; "of Bergen"; ", who leads Bergen"), as a role and whose role it is.
 */
import type { Token } from '../../text/tokens.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/source-nouns-roles.ts';
import { bare, isNameWord, joined } from './name-runs.ts';
import { type Description, readRole } from './roles.ts';

/** A role with no more words than these before and behind it is read. */
const FARTHEST = 10;
const LONGEST_APPOSITION = 24;

/** The description before a name that starts at token `name`; nothing where no role is among the words. */
export function describedBefore(tokens: readonly Token[], name: number): Description {
  const behindComma = tokens[name - 1]?.text === ',';
  const end = behindComma ? name - 1 : name;
  let from = end;
  while (from > 0 && end - from < FARTHEST && goesBack(tokens, from - 1)) from -= 1;
  const words = tokens.slice(from, end);
  return words.length === 0 ? {} : readRole(words);
}

/** Whether the token at `i` may belong to what is said before a name: "the [head of growth] Austin Hale". */
function goesBack(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || /day$/.test(token.lower)) return false;
  if (token.lower === 'of' || token.lower === 'and')
    return ROLE_NOUNS.has(bare(tokens[i - 1])) || bare(tokens[i - 1]) === 'general';
  if (token.lower === 'the') return tokens[i - 1]?.lower === 'of';
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM') return true;
  return isPossessive(token) || token.text === '-' || isNameWord(token) || ROLE_MODIFIERS.has(token.lower);
}

/** What stands behind a name that ends before token `to`. `belongs`: all of it is known to be said of the person. */
export function describedBehind(tokens: readonly Token[], to: number, belongs: boolean): Description {
  const first = tokens[to];
  if (first === undefined) return {};
  if (first.text === '(') return bracketed(tokens, to);
  if (first.lower === 'of' || (belongs && PLACE_WORDS.has(first.lower))) return ofBody(tokens, to + 1);
  // Tagged sources may leave the comma out: "Ann Hale a former aide".
  const from = /^(?:,|—|–)$/.test(first.text) ? to + 1 : belongs ? to : undefined;
  if (from === undefined) return {};
  const next = tokens[from];
  const behindNext = tokens[from + 1]?.text;
  // ", 44," before the rest of it.
  if (next?.pos === 'NUM') return behindNext === ',' ? { ...describedBehind(tokens, from + 1, belongs) } : {};
  if (next?.lower === 'who') return leading(tokens, from + 1);
  const words = apposition(tokens, from);
  return words.some(({ lower }) => ROLE_NOUNS.has(lower)) ? readRole(words) : {};
}

/** How old a person whose name ends before `to` is said to be: ", 44,", "(44)", ", a 56-year-old". */
export function ageBehind(tokens: readonly Token[], to: number): number | undefined {
  if (!/^[,(]$/.test(tokens[to]?.text ?? '')) return undefined;
  const words = tokens.slice(to + 1, to + 5).filter(({ lower }) => !/^(?:a|an|aged|age|the|now)$/.test(lower));
  const [age, mark] = words;
  const years = /^\d{1,3}$/.test(age?.text ?? '') ? Number(age?.text) : undefined;
  return years !== undefined && (mark === undefined || /^[,.)-]$/.test(mark.text)) ? years : undefined;
}

const PLACE_WORDS = new Set(['at', 'for', 'from', 'with']);
const LEADS = new Set('chair chairs direct edit found head lead manage own represent run'.split(' '));

/** "[Ann Hale], who leads the Bergen Trust": the trust. */
function leading(tokens: readonly Token[], verb: number): Description {
  const token = tokens[verb];
  return token !== undefined && (LEADS.has(token.lemma) || LEADS.has(token.lower)) ? ofBody(tokens, verb + 1) : {};
}

/** "(D-N.Y.)": the words in brackets, where they open with a party. */
function bracketed(tokens: readonly Token[], open: number): Description {
  const inside = tokens.slice(open + 1, open + 1 + FARTHEST);
  const close = inside.findIndex(({ text }) => text === ')');
  const words = close === -1 ? inside : inside.slice(0, close);
  return /^[DRI]$/.test(words[0]?.text ?? '') && words[1]?.text === '-' ? { affiliation: joined(words) } : {};
}

/** A name behind a preposition, with its article: "the Bergen Trust". */
function ofBody(tokens: readonly Token[], from: number): Description {
  const start = tokens[from]?.lower === 'the' ? from + 1 : from;
  if (!isNameWord(tokens[start])) return {};
  let to = start;
  while (to < tokens.length && to - from < FARTHEST && staysInName(tokens, to)) to += 1;
  return { affiliation: joined(tokens.slice(from, to)) };
}

/** "University of Bergen", "Johnson & Hale", "Bergen's Institute". */
function staysInName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (isNameWord(token) || /^(?:-|&|’s|'s|’|')$/.test(token?.text ?? ''))
    return isNameWord(token) || isNameWord(tokens[i + 1]);
  return /^(?:of|and|for)$/.test(token?.lower ?? '') && (isNameWord(tokens[i + 1]) || tokens[i + 1]?.lower === 'the');
}

/** The words of an apposition that starts at `from`: up to the next comma, relative or verb. */
function apposition(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  while (to < tokens.length && to - from < LONGEST_APPOSITION) {
    const token = tokens[to];
    if (token === undefined || /^[,;:()—–.“”"]$/.test(token.text) || /^(?:who|which|that|whose)$/.test(token.lower))
      break;
    const isVerb =
      token.pos === 'AUX' || (token.pos === 'VERB' && !isNameWord(token) && !ROLE_MODIFIERS.has(token.lower));
    // "a retired judge", but not ", saying the judge"
    if (isVerb && !(tokens[to - 1]?.pos === 'DET' || (to === from && /ed$/.test(token.lower)))) break;
    to += 1;
  }
  return tokens.slice(from, to);
}

function isPossessive(token: Token): boolean {
  return /^['’]s?$/.test(bare(token));
}
