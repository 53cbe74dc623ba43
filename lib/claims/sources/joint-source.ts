/** Sources that are several: "Smith and Jones", "the FBI, the bank and other regulators". Not "Food and Drug Agency". */
import type { Token } from '../../text/tokens.ts';
import type { TokenRange } from '../attribution/attribution.ts';
import { isNominal } from '../attribution/noun-phrase.ts';
import { FIRST_NAMES, ORGANISATION_WORDS } from '../lexicon/names.ts';
import { PLACE_OF_PEOPLE } from '../lexicon/names-peoples.ts';
import { DESCRIBING_WORDS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import { ROLE_NOUNS } from '../lexicon/source-nouns-roles.ts';
import { bare, isNameWord, isPluralNoun } from './name-runs.ts';
import { phraseIn, type SourcePhrase } from './source-phrase.ts';

/** The members of a joint source, in order; fewer than two where it is one source. */
export function membersOf(phrase: SourcePhrase): SourcePhrase[] {
  const { tokens, core, to, sentence } = phrase;
  const listed = cut(tokens, { from: core.from, to: listEnd(tokens, core, to) });
  if (listed.length < 2) return [];
  const members = listed.flatMap((range) => phraseIn(tokens, range, sentence) ?? []);
  return members.length === listed.length && members.every((member) => isWhole(member)) ? members : [];
}

/** A list goes on over commas as far as an "and" that closes it: "A, B and C". */
function listEnd(tokens: readonly Token[], core: TokenRange, to: number): number {
  if (tokens[core.to]?.text !== ',') return core.to;
  // ", a mayor and ...", ", 44, ...", ", who ...": what follows is said of the one before.
  const next = tokens[core.to + 1];
  if (!isNameWord(next) && next?.lower !== 'the') return core.to;
  if (next?.lower === 'the' && !isNameWord(tokens[core.to + 2])) return core.to;
  // "Hale, the Bergen donor and ...": a common noun is no second name.
  let named = core.to + 2;
  while (named < to && isNameWord(tokens[named])) named += 1;
  if (isNominal(tokens[named]) || tokens[named]?.pos === 'ADJ') return core.to;
  let joins = false;
  for (let i = core.to + 1; i < to; i += 1) {
    const token = tokens[i];
    if (token?.lower === 'and' || token?.lower === '&') joins = true;
    const stays =
      token !== undefined &&
      (isNameWord(token) ||
        isNominal(token) ||
        /^(?:ADJ|DET|NUM|CCONJ)$/.test(token.pos) ||
        /^(?:,|-|['’]s?|of|for|&)$/.test(token.lower));
    if (!stays) return joins ? i : core.to;
  }
  return joins ? to : core.to;
}

/** The ranges between commas and joining words. */
function cut(tokens: readonly Token[], { from, to }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let start = from;
  for (let i = from; i < to; i += 1) {
    const isComma = tokens[i]?.text === ',';
    const isAnd = /^(?:and|or)$/.test(tokens[i]?.lower ?? '') && joinsTwo(tokens, { from, to }, start, i);
    if (!isComma && !isAnd) continue;
    if (i > start) parts.push({ from: start, to: i });
    start = i + 1;
  }
  if (start < to) parts.push({ from: start, to });
  return parts;
}

/** Whether the "and" at `i` stands between two who speak. */
function joinsTwo(tokens: readonly Token[], { to }: TokenRange, start: number, i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (before?.text === ',') return true;
  // "Israeli and Western analysts": two adjectives.
  if (!isNominal(before) && !isNameWord(before)) return false;
  const isAdjective = PLACE_OF_PEOPLE.has(bare(before)) || DESCRIBING_WORDS.has(bare(before));
  if (isAdjective && i - start === 1) return false;
  if (next?.lower === 'other' || next?.lower === 'others') return true;
  if (next?.pos === 'DET' || POSSESSIVES.has(next?.lower ?? '')) return true;
  const left = tokens.slice(start, i);
  const right = tokens.slice(i + 1, to);
  // "the front-runner and former secretary of state", "Former prosecutor and Bergen mayor Ann Hale": one of two roles.
  const isRole = left.some((token) => isOneOf(token)) && !left.slice(1).some(isNameWord);
  if (isRole && right.some((token) => isOneOf(token))) return false;
  if (!isNameWord(before) || !isNameWord(next)) return true;
  // "Department of Health and Human Services", "Food and Drug Agency"
  const ofName =
    left.some(({ lower }) => lower === 'of' || lower === 'for') &&
    ORGANISATION_WORDS.has(bare(left[0]?.pos === 'DET' ? left[1] : left[0]));
  const closes = ORGANISATION_WORDS.has(bare(right.at(-1))) && !FIRST_NAMES.has(bare(right[0]));
  const short = left.filter(isNameWord).length === 1 && !FIRST_NAMES.has(bare(before));
  return !ofName && !(closes && short && !ORGANISATION_WORDS.has(bare(before)));
}

function isOneOf(token: Token): boolean {
  const isAgent = token.pos === 'NOUN' && /(?:er|or|ist|ian|man|woman)$/.test(token.lower);
  return (isAgent || ROLE_NOUNS.has(bare(token)) || UNNAMED_PEOPLE.has(token.lower)) && !isPluralNoun(token);
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);

/** A member's words are all one noun phrase, whatever its preposition adds. */
function isWhole({ tokens, core, to }: SourcePhrase): boolean {
  return core.to >= to || /^(?:ADP|VERB|ADJ|PRON)$/.test(tokens[core.to]?.pos ?? '') || tokens[core.to]?.text === '(';
}
