/**
 * Phrases in a small notation, so that a lexicon stays a list a person can read. Words are separated by spaces:
 * `lead` matches a token whose text or dictionary form is "lead", `see|view` either, `widely?` may be missing,
 * `ADV` (capitals) a part of speech, `*` up to three words of any sort, a hyphen is a word of its own.
 */
import type { Token } from '../../text/tokens.ts';

/** A phrase found: tokens `from` up to, not including, `to`. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  /** The entry of the lexicon that matched, by the first of its wordings: `see|view as` is "see as". */
  readonly phrase: string;
}

/** Finds every phrase of a lexicon in a run of tokens; matches do not overlap, the longest at a place wins. */
export type PhraseFinder = (tokens: readonly Token[]) => PhraseMatch[];

interface Entry {
  readonly phrase: string;
  readonly slots: readonly Slot[];
}

interface Slot {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  readonly gap: boolean;
}

const LONGEST_GAP = 3;

/** Compiles a lexicon once. Throws `SyntaxError` where a phrase does not begin with plain words. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirstWord = new Map<string, Entry[]>();
  for (const phrase of phrases) {
    const slots = phrase.split(' ').map(slotOf);
    const first = slots[0];
    const name = phrase.replace(/\|[^ ]+/g, '');
    if (first === undefined || first.gap || first.optional)
      throw new SyntaxError(`a phrase must begin with a word: ${phrase}`);
    for (const word of first.words) {
      const known = byFirstWord.get(word);
      if (known === undefined) byFirstWord.set(word, [{ phrase: name, slots }]);
      else known.push({ phrase: name, slots });
    }
  }
  return (tokens) => {
    const found: PhraseMatch[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const match = longestFrom(tokens, from, byFirstWord);
      if (match === undefined) continue;
      found.push(match);
      from = match.to - 1;
    }
    return found;
  };
}

function slotOf(notation: string): Slot {
  const optional = notation.endsWith('?');
  const word = optional ? notation.slice(0, -1) : notation;
  if (/\w-\w/.test(word)) throw new SyntaxError(`tokens end at hyphens, so write "all - time": ${word}`);
  return { words: new Set(word.split('|')), optional, gap: word === '*' };
}

function longestFrom(
  tokens: readonly Token[],
  from: number,
  lexicon: ReadonlyMap<string, readonly Entry[]>,
): PhraseMatch | undefined {
  const token = tokens[from];
  if (token === undefined) return undefined;
  let longest: PhraseMatch | undefined;
  for (const key of new Set([token.lower, token.lemma, token.pos]))
    for (const { phrase, slots } of lexicon.get(key) ?? []) {
      const to = endOfMatch(tokens, from, slots, 0);
      if (to !== undefined && to > (longest?.to ?? from)) longest = { from, to, phrase };
    }
  return longest;
}

/** Where slots from `slot` on end when they match at `at`; undefined where they do not. */
function endOfMatch(tokens: readonly Token[], at: number, slots: readonly Slot[], slot: number): number | undefined {
  const wanted = slots[slot];
  if (wanted === undefined) return at;
  if (wanted.gap) {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      const end = endOfMatch(tokens, at + skipped, slots, slot + 1);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const token = tokens[at];
  if (token !== undefined && fits(token, wanted)) {
    const end = endOfMatch(tokens, at + 1, slots, slot + 1);
    if (end !== undefined) return end;
  }
  return wanted.optional ? endOfMatch(tokens, at, slots, slot + 1) : undefined;
}

function fits(token: Token, slot: Slot): boolean {
  return slot.words.has(token.lower) || slot.words.has(token.lemma) || slot.words.has(token.pos);
}
