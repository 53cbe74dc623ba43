/** By what a text shows that a capitalised name is a person's. */
import { FIRST_NAMES, HONORIFICS, ORGANISATION_WORDS, PLACES } from '../lexicon/names.ts';
import { KNOWN_BODIES, LONG_PLACES } from '../lexicon/names-bodies.ts';
import { TITLES_IN_FULL } from '../lexicon/source-nouns-roles.ts';
import { ageBehind } from './descriptions.ts';
import { votesOfPronouns } from './gender.ts';
import { bare, isNameWord, isPersonRun, joined } from './name-runs.ts';
import { NEAR, type SeenRun } from './seen-run.ts';

/** Surnames that stand alone and act: "Velt said", not "in Velt", "the Velt". */
export function loneNames(runs: readonly SeenRun[]): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const { words, run, sentence } of runs) {
    const before = sentence.tokens[run.from - 1];
    const acts = /^(?:VERB|AUX)$/.test(sentence.tokens[run.to]?.pos ?? '');
    if (words.length === 1 && acts && before?.pos !== 'DET' && before?.pos !== 'ADP') alone.add(words[0]?.text ?? '');
  }
  return alone;
}

/** A name that reads as a person's, or of which the text shows that it is one: an age, "who", the surname alone. */
export function isPerson({ sentence: { tokens }, run, words }: SeenRun, lone: ReadonlySet<string>): boolean {
  if (isPersonRun(tokens, run)) return true;
  const isBody = words.some((word) => ORGANISATION_WORDS.has(bare(word)) || PLACES.has(bare(word)));
  const name = joined(words).toLowerCase();
  const isKnown = KNOWN_BODIES.has(name) || LONG_PLACES.has(name);
  if (name.split(' ').length > 3 || isBody || isKnown || tokens[run.from - 1]?.lower === 'the') return false;
  const isWho = tokens[run.to]?.text === ',' && tokens[run.to + 1]?.lower === 'who';
  // "Velt lost her keys": nobody else stands between.
  const behind = tokens.slice(run.to, run.to + NEAR / 2);
  const other = behind.findIndex(isNameWord);
  if (votesOfPronouns(other === -1 ? behind : behind.slice(0, other)) !== 0) return true;
  return isWho || ageBehind(tokens, run.to) !== undefined || lone.has(words.at(-1)?.text ?? '');
}

/** "Mr. Velt", "Alice": people without a full name anywhere. */
export function standsAlone({ sentence: { tokens }, run, words }: SeenRun): boolean {
  const word = bare(words[0]);
  if (PLACES.has(word) || ORGANISATION_WORDS.has(word) || KNOWN_BODIES.has(word) || MONTHS.has(word)) return false;
  if (tokens[run.to]?.text === ',' && PLACES.has(bare(tokens[run.to + 1]))) return false;
  const title = bare(tokens[run.from - 1]);
  return (
    HONORIFICS.has(title) || TITLES_IN_FULL.has(title) || (FIRST_NAMES.has(word) && tokens[run.from - 1]?.pos !== 'DET')
  );
}

const MONTHS = new Set(['april', 'august', 'june', 'may']);
