/**
 * Reads the words that name a source: which of them are the noun phrase, which word carries it, and what follows. They come
 * from the rules as a bare phrase or with its apposition, and from the trained network with whatever stands around.
 */
import type { Sentence } from '../../text/sentences.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { TokenRange } from '../attribution/attribution.ts';
import { headOf } from '../attribution/can-hold.ts';
import { isNominal } from '../attribution/noun-phrase.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import { countBefore } from './last-before.ts';
import { mended } from './mended-range.ts';
import { isNameWord } from './name-runs.ts';
import { phraseEnd, phraseStart } from './phrase-bounds.ts';

/** A source as it stands in its sentence. Ranges count the tokens here, which are those of the source and a few around it. */
export interface SourcePhrase {
  readonly tokens: readonly Token[];
  /** The noun phrase, without apposition, relative clause or prepositions behind its noun. */
  readonly core: TokenRange;
  /** Where the words of the source end. */
  readonly to: number;
  /** The word that carries the phrase. */
  readonly head: Token;
  readonly sentence: Sentence;
}

/** Tokens kept before and behind the source's own. */
const AROUND = 12;

/** Reads a source whose noun phrase starts at `head` and whose words are `whole`; nothing where no word is left. */
export function readPhrase(sentence: Sentence, head: Span, whole: readonly Span[]): SourcePhrase | undefined {
  const stretch = whole.find((span) => overlaps(span, head)) ?? head;
  const end = Math.max(stretch.end, head.end);
  const first = countBefore(sentence.tokens.length, (i) => (sentence.tokens[i]?.span.end ?? 0) <= head.start);
  if (first === sentence.tokens.length) return undefined;
  let last = first;
  while (last < sentence.tokens.length && (sentence.tokens[last]?.span.start ?? end) < end) last += 1;
  const offset = Math.max(0, first - AROUND);
  const tokens = sentence.tokens.slice(offset, last + AROUND);
  return phraseIn(tokens, mended(tokens, { from: first - offset, to: last - offset }), sentence);
}

/** Reads the tokens of a range as a source. */
export function phraseIn(tokens: readonly Token[], range: TokenRange, sentence: Sentence): SourcePhrase | undefined {
  const from = phraseStart(tokens, range);
  const to = phraseEnd(tokens, { from, to: range.to });
  const core = { from, to };
  // "[4]": what a note at the end gives.
  if (tokens[range.from]?.text === '[' && tokens[range.from + 1]?.pos === 'NUM') {
    return { tokens, core: range, to: range.to, head: tokens[range.from + 1] as Token, sentence };
  }
  const head = headIn(tokens, core);
  return head === undefined || to <= from ? undefined : { tokens, core, to: range.to, head, sentence };
}

/** The word that carries a noun phrase; nothing where no word of it can name anybody. */
function headIn(tokens: readonly Token[], core: TokenRange): Token | undefined {
  const head = headOf(tokens, behindPart(tokens, core));
  const end = tokens[core.to - 1];
  // "the chief", where wink takes the noun for an adjective; "an inside source", where it takes the adjective for a preposition.
  if (head?.pos === 'DET' && (end?.pos === 'ADJ' || end?.pos === 'NOUN')) return end;
  if (head === undefined || NAMES_NOBODY.has(head.lower)) return undefined;
  if (/^(?:VERB|AUX|PUNCT|ADP|ADV|SCONJ)$/.test(head.pos)) return isNameWord(head) ? head : undefined;
  const at = tokens.indexOf(head);
  // "the polling [average] of May", "a transit [chief]": wink takes some nouns for adjectives.
  const next = at + 1 < core.to ? tokens[at + 1] : undefined;
  if (next?.pos === 'ADJ' && (at + 2 >= core.to || tokens[at + 2]?.lower === 'of')) return next;
  const last = tokens[core.to - 1];
  // "one prominent [conservative]"
  if (!isNominal(head) && !isNameWord(head) && last?.pos === 'ADJ' && UNNAMED_PEOPLE.has(last.lower)) return last;
  // "the Department of Justice [complaint]"
  const compound = isNameWord(tokens[core.to - 2]) || tokens[core.to - 2]?.lower === 'justice';
  const isKnown = last !== undefined && (DOCUMENT_NOUNS.has(last.lower) || ORGANISATION_NOUNS.has(last.lower));
  return last !== undefined && isKnown && isNameWord(head) && compound && /^\p{Ll}/u.test(last.text) ? last : head;
}

/** "Part of [Hale's letter]": what it is a part of. */
function behindPart(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const isPart = /^(?:part|parts|much|more)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower === 'of';
  return isPart && from + 2 < to ? { from: from + 2, to } : { from, to };
}

/** Words that can stand where a source does, and name nobody: "This supports …", "That said". */
const NAMES_NOBODY = new Set([
  'according',
  'a',
  'an',
  'and',
  'but',
  'first',
  'here',
  'last',
  'next',
  'now',
  'or',
  'that',
  'the',
  'then',
  'there',
  'this',
]);

/** The text of a range of the phrase's sentence. */
export function spanOfRange({ tokens }: SourcePhrase, { from, to }: TokenRange): Span {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) throw new RangeError(`no tokens at ${from}..${to}`);
  return { start: first.span.start, end: last.span.end };
}
