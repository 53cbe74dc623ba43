/** Runs of capitalised words, and which of them read as a person's name. */
import type { Token } from '../../text/tokens.ts';
import { FIRST_NAMES, ORGANISATION_WORDS, PLACES, TITLES } from '../lexicon/names.ts';
import { KNOWN_BODIES, LONG_PLACES } from '../lexicon/names-bodies.ts';
import { ROLE_NOUNS, TITLES_IN_FULL } from '../lexicon/source-nouns-roles.ts';

/** A run of capitalised words, read as a name. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** Runs of capitalised words that may be names, without the titles before them. */
export function nameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isNameWord(tokens[from]) || (from === 0 && tokens[from]?.pos !== 'PROPN')) continue;
    let to = from + 1;
    while (to < tokens.length) {
      const more = goesOn(tokens, to);
      if (more === 0) break;
      to += more;
    }
    runs.push({ from: startOfName(tokens, from, to), to });
    from = to;
  }
  return runs;
}

/** Runs that reach between two tokens, cut off where these begin; a name may open the sentence. */
export function nameRunsBetween(tokens: readonly Token[], from: number, to: number): NameRun[] {
  return nameRuns(tokens.slice(0, to))
    .filter((run) => run.to > from)
    .map((run) => ({ ...run, from: Math.max(run.from, from) }));
}

/** "Acme President Ann Hale", "State Jason Kander": the name begins behind the last title, or at a first name behind a role. */
function startOfName(tokens: readonly Token[], from: number, to: number): number {
  const last = GENERATIONS.has(bare(tokens[to - 1])) ? to - 2 : to - 1;
  for (let start = last; start > from; start -= 1) {
    const before = bare(tokens[start - 1]);
    // "Martin Luther King Hale": behind a first name a title is a name, save where it is cut short ("Virginia Gov. Hale").
    const isTitle = TITLES.has(before) || ROLE_NOUNS.has(before);
    if (isTitle && (TITLES_IN_FULL.has(before) || !FIRST_NAMES.has(bare(tokens[start - 2])))) return start;
    const opens =
      FIRST_NAMES.has(bare(tokens[start])) && start < to - 1 && !ORGANISATION_WORDS.has(bare(tokens[to - 1]));
    const behindBody = ORGANISATION_WORDS.has(before) || /^\p{Lu}{2,}$/u.test(tokens[start - 1]?.text ?? '');
    // "Director of Government Affairs Phil Smith"
    const behindRole = tokens[from - 1]?.lower === 'of' && ROLE_NOUNS.has(bare(tokens[from - 2]));
    if (opens && (behindBody || behindRole)) return start;
  }
  return from;
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii']);

/** Whether a run of two words or more reads as a person's name. */
export function isPersonRun(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const words = tokens.slice(from, to).filter(({ text }, i, all) => /^\p{Lu}/u.test(text) && all[i - 1]?.text !== '-');
  const [first, last] = [bare(words[0]), bare(words.at(-1))];
  const name = joined(tokens.slice(from, to)).toLowerCase();
  if (KNOWN_BODIES.has(name) || LONG_PLACES.has(name)) return false;
  if (TITLES.has(bare(tokens[from - 1])) && words.length < 4 && !ORGANISATION_WORDS.has(last)) return true;
  if (words.some((word) => ORGANISATION_WORDS.has(bare(word)) || PLACES.has(bare(word))) && !FIRST_NAMES.has(first))
    return false;
  if (ORGANISATION_WORDS.has(last) && last.length > 4) return false;
  // "M. Dane Waters", "Qorvan J. Velt"
  const initial = words.slice(0, -1).some(({ text }) => /^\p{Lu}\.?$/u.test(text));
  if (FIRST_NAMES.has(first) || initial) return words.length <= 4;
  const noun = bare(tokens[tokens[from - 1]?.text === ',' ? from - 2 : from - 1]);
  return words.length <= 3 && (TITLES.has(noun) || ROLE_NOUNS.has(noun)) && !ORGANISATION_WORDS.has(last);
}

/** The words of a name with single spaces, hyphens tight. */
export function joined(words: readonly Token[]): string {
  return words.reduce((name, word, i) => {
    const before = words[i - 1];
    const tight = before === undefined || before.span.end === word.span.start;
    return name + (tight ? '' : ' ') + word.text;
  }, '');
}

/** Whether a token may be part of a name. */
export function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    (token.pos === 'PROPN' ||
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'VERB' ||
      token.pos === 'X') &&
    !DAY_OR_MONTH.test(token.lower)
  );
}

const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|july|august|september|october|november|december)$/;

/** How many tokens at `at` go on with a name: "Hale", "van Dyke", "-Ruiz", "al-Busaidi". */
function goesOn(tokens: readonly Token[], at: number): number {
  if (isNameWord(tokens[at])) return 1;
  const particle = PARTICLES.has(tokens[at]?.lower ?? '');
  if (particle && isNameWord(tokens[at + 1])) return 2;
  const hyphen = particle ? at + 1 : at;
  const tight = tokens[hyphen]?.text === '-' && tokens[hyphen]?.span.start === tokens[hyphen - 1]?.span.end;
  const last = tokens[hyphen + 1]?.text ?? '';
  return tight && /^\p{L}/u.test(last) && !/^\p{Ll}+(?:ed|born|led)$/u.test(last) ? hyphen + 2 - at : 0;
}

const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'bin',
  'al',
  'der',
  'la',
  'del',
  'di',
  'ben',
  'el',
  'ibn',
  'da',
  'dos',
  'du',
  'ul',
  'ur',
]);

/** "officials", not "police" or "Ruiz"; wink leaves the lemma of a capitalised word as it is. */
export function isPluralNoun(token: Token): boolean {
  if (token.pos === 'NOUN') return token.lemma.toLowerCase() !== token.lower;
  return token.pos === 'PROPN' && /[^siu]s$/.test(token.lower) && token.lower.length > 4;
}

/** "official" of "Officials": the dictionary form, also of a capitalised word. */
export function singularOf(token: Token): string {
  return token.pos === 'PROPN' && isPluralNoun(token) ? token.lower.slice(0, -1) : token.lemma.toLowerCase();
}

/** A word in lower case, an abbreviation without its full stop. */
export function bare(token: Token | undefined): string {
  return token?.lower.replace(/\.$/, '') ?? '';
}
