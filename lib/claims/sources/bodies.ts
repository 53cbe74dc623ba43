/**
 * The organisations an article names, so that "the Chronicle" is the Bergen Chronicle, "BEA" the Bergen Energy Agency and
 * "the agency" the one agency there is.
 */
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isNewTurn } from '../../text/turn.ts';
import { ORGANISATION_WORDS, PLACES } from '../lexicon/names.ts';
import { KNOWN_BODIES } from '../lexicon/names-bodies.ts';
import { ORGANISATION_NOUNS } from '../lexicon/source-nouns.ts';
import { MOUTHPIECES, OFFICES } from '../lexicon/source-nouns-roles.ts';
import { countBefore } from './last-before.ts';
import { bare, isNameWord, joined, type NameRun, nameRuns } from './name-runs.ts';
import type { PeopleRegister } from './people.ts';

/** All named organisations of an article. */
export interface BodyRegister {
  /** Whether the text anywhere uses a name as a body's: "the Kronborg", "Kronborg Holdings". */
  readonly isBody: (name: string) => boolean;
  /** The full name of a part of it or of its initials; nothing where there is none, or where there are two. */
  readonly fuller: (name: string) => string | undefined;
  /** The names of bodies that a noun may mean, the one named last before `offset` first; two where there are more. */
  readonly called: (noun: string, offset: number) => readonly string[];
}

interface Body {
  /** Without its article. */
  readonly name: string;
  /** Offsets at which the full name stands, in order. */
  readonly mentions: number[];
  /** What it is said to be, lower case: "agency" by its name, "company" by an apposition. */
  readonly nouns: Set<string>;
}

interface BodyMention {
  readonly name: string;
  readonly offset: number;
}

/** Mentions to go back through for a second body. */
const LOOKED_AT = 100;

/** Reads all sentences once, in turns. */
export function* registerBodies(sentences: readonly Sentence[], people: PeopleRegister): Generator<void, BodyRegister> {
  const bodies = new Map<string, Body>();
  const aliases = new Map<string, Set<string>>();
  for (const { tokens, index } of sentences) {
    if (isNewTurn(index)) yield;
    for (const run of nameRuns(tokens)) {
      const to = wholeName(tokens, run);
      const words = tokens.slice(run.from, to);
      const name = joined(words);
      if (people.knows(name) || !readsAsBody(tokens, run, words)) continue;
      const body = bodies.get(name) ?? { name, mentions: [], nouns: new Set(words.map(bare)) };
      body.mentions.push(words[0]?.span.start ?? 0);
      for (const noun of nounsBeside(tokens, { from: run.from, to })) body.nouns.add(noun);
      bodies.set(name, body);
      if (words.length < 2) continue;
      for (const alias of shortForms(words, tokens, to))
        aliases.set(alias, (aliases.get(alias) ?? new Set()).add(name));
    }
  }
  const byNoun = mentionsByNoun([...bodies.values()]);
  return {
    isBody: (name) => bodies.has(name),
    fuller: (name) => {
      const names = [...(aliases.get(name) ?? [])];
      return names.length === 1 ? names[0] : undefined;
    },
    called: (noun, offset) => {
      const mentions = byNoun.get(noun) ?? [];
      const end = countBefore(mentions.length, (i) => (mentions[i]?.offset ?? 0) < offset);
      const recent = mentions.slice(Math.max(0, end - LOOKED_AT), end).reverse();
      return [...new Set(recent.map(({ name }) => name))].slice(0, 2);
    },
  };
}

/** Where the bodies of each noun are named, in reading order. */
function mentionsByNoun(bodies: readonly Body[]): ReadonlyMap<string, readonly BodyMention[]> {
  const byNoun = new Map<string, BodyMention[]>();
  for (const { name, mentions, nouns } of bodies) {
    // "the Company" says nothing more than "the company".
    if (ORGANISATION_NOUNS.has(name.toLowerCase())) continue;
    for (const noun of nouns) {
      const list = byNoun.get(noun) ?? [];
      for (const offset of mentions) list.push({ name, offset });
      byNoun.set(noun, list);
    }
  }
  for (const list of byNoun.values()) list.sort((a, b) => a.offset - b.offset);
  return byNoun;
}

/** A name goes on over "of", "for" and "on" where it opened with a word of bodies: "Centre for Sea Research". */
export function wholeName(tokens: readonly Token[], { from, to }: NameRun): number {
  let end = to;
  while (/^(?:of|for|on|&|and)$/.test(tokens[end]?.lower ?? '') && end - from < LONGEST_NAME) {
    const isFirst = tokens.slice(from, to).some((word) => ORGANISATION_WORDS.has(bare(word)));
    const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    const joins = tokens[end]?.text === '&' || (isFirst && tokens[end]?.lower !== 'and');
    if (!joins || !isNameWord(tokens[next]) || PLACES.has(bare(tokens[end - 1]))) break;
    end = next + 1;
    while (isNameWord(tokens[end]) && end - from < LONGEST_NAME) end += 1;
  }
  return end;
}

const LONGEST_NAME = 12;

/** Tokens within which "its" goes with a name. */
const NEAR = 12;

function readsAsBody(tokens: readonly Token[], run: NameRun, words: readonly Token[]): boolean {
  const name = joined(words);
  if (words.some((word) => ORGANISATION_WORDS.has(bare(word))) || KNOWN_BODIES.has(name.toLowerCase())) return true;
  if (words.length === 1 && PLACES.has(bare(words[0]))) return false;
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(name)) return true;
  // "the insurance company [Velt Life]"
  const noun = tokens[run.from - 1];
  if (
    noun?.pos === 'NOUN' &&
    ORGANISATION_NOUNS.has(noun.lower) &&
    !OFFICES.has(noun.lower) &&
    !MOUTHPIECES.has(noun.lower)
  )
    return true;
  // "Kronborg raised its prices"
  const behind = tokens.slice(run.to, run.to + NEAR);
  const other = behind.findIndex(isNameWord);
  if (behind.slice(0, other === -1 ? NEAR : other).some(({ lower }) => lower === 'its')) return true;
  const next = tokens[run.to];
  const modifies = next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.text === '-';
  return tokens[run.from - 1]?.lower === 'the' && !modifies && !/(?:ans|ians|crats|ists|s)$/.test(bare(words.at(-1)));
}

/** "the shipping company [Kronborg]", "[Kronborg], a shipping company,": nouns that say what it is. */
function nounsBeside(tokens: readonly Token[], { from, to }: NameRun): string[] {
  const before = tokens[from - 1];
  const nouns = before?.pos === 'NOUN' ? [before.lower] : [];
  if (tokens[to]?.text === ',' && /^(?:a|an|the)$/.test(tokens[to + 1]?.lower ?? '')) {
    const behind = tokens.slice(to + 2, to + 8);
    const end = behind.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos));
    nouns.push(
      ...behind
        .slice(0, end === -1 ? behind.length : end)
        .slice(-1)
        .map(({ lower }) => lower),
    );
  }
  return nouns.filter((noun) => ORGANISATION_NOUNS.has(noun));
}

/** "Chronicle" and "San" of "San Bergen Chronicle", its initials, and what stands in brackets behind it. */
function shortForms(words: readonly Token[], tokens: readonly Token[], to: number): string[] {
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  const last = capitals.at(-1)?.text ?? '';
  const opening = capitals[0]?.text ?? '';
  const forms = [last, capitals.map(({ text }) => text.charAt(0)).join('')];
  if (!PLACES.has(opening.toLowerCase()) && !ORGANISATION_WORDS.has(opening.toLowerCase())) forms.push(opening);
  // "New York Times" is "York Times" to nobody, but "Energy Agency" to some.
  if (capitals.length > 2)
    forms.push(
      capitals
        .slice(-2)
        .map(({ text }) => text)
        .join(' '),
    );
  const bracketed = tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' ? tokens[to + 1]?.text : undefined;
  if (bracketed !== undefined && isNameWord(tokens[to + 1])) forms.push(bracketed);
  return [...new Set(forms)].filter((form) => form.length > 1);
}
