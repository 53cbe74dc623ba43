/** Runs of capitalised words, and which of them read as a person's name. */
import type { Token } from '../../text/tokens.ts';
import { FIRST_NAMES, ORGANISATION_WORDS, PLACES, TITLES } from '../lexicon/names.ts';

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
    // "Acme President Ann Hale": the name begins behind the last title in the run.
    let start = to - 1;
    while (start > from && !TITLES.has(bare(tokens[start - 1]))) start -= 1;
    runs.push({ from: start, to });
    from = to;
  }
  return runs;
}

/** Whether a run of two words or more reads as a person's name. */
export function isPersonRun(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const words = tokens.slice(from, to).filter(({ text }) => /^\p{Lu}/u.test(text));
  const [first, last] = [bare(words[0]), bare(words.at(-1))];
  if (TITLES.has(bare(tokens[from - 1])) && words.length < 4 && !ORGANISATION_WORDS.has(last)) return true;
  if (words.some((word) => ORGANISATION_WORDS.has(bare(word)) || PLACES.has(bare(word))) && !FIRST_NAMES.has(first))
    return false;
  if (ORGANISATION_WORDS.has(last) && last.length > 4) return false;
  if (FIRST_NAMES.has(first)) return words.length <= 4;
  const noun = tokens[tokens[from - 1]?.text === ',' ? from - 2 : from - 1];
  return (
    words.length <= 3 &&
    (noun?.pos === 'NOUN' || TITLES.has(noun?.lower ?? '')) &&
    /(?:er|or|ist|ian|man|woman|ive|ent|ant|chief|head)$/.test(noun?.lower ?? '')
  );
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

/** A word in lower case, an abbreviation without its full stop. */
export function bare(token: Token | undefined): string {
  return token?.lower.replace(/\.$/, '') ?? '';
}
