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
import { isNameWord } from './name-runs.ts';

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
  return phraseIn(tokens, { from: first - offset, to: last - offset }, sentence);
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
  const head = headOf(tokens, core);
  if (head === undefined || head.lower === 'according') return undefined;
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

/** The text of a range of the phrase's sentence. */
export function spanOfRange({ tokens }: SourcePhrase, { from, to }: TokenRange): Span {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) throw new RangeError(`no tokens at ${from}..${to}`);
  return { start: first.span.start, end: last.span.end };
}

/** Behind "according to", "even", "at least" and quotation marks. */
function phraseStart(tokens: readonly Token[], { from, to }: TokenRange): number {
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

const QUANTITY = new Set(['both', 'most', 'many', 'some', 'all', 'few', 'more', 'several']);

function phraseEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
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
  if (token === undefined || before === undefined || isPersonal(token) || PRONOUNS.has(tokens[from]?.lower ?? ''))
    return 0;
  // "“Harbour Hour” host Ann Hale"
  const closes = CLOSING_MARK[tokens[from]?.text ?? ''] === token.text;
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
  if (before.lower === 'of' && (token.pos === 'PRON' || token.pos === 'ADV')) return 1;
  // "one in three", "Council on Foreign Relations", "Centers for Disease Control"
  if (token.lower === 'in' && before.pos === 'NUM' && next?.pos === 'NUM') return 2;
  const named = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : next;
  const inName =
    /^(?:for|on)$/.test(token.lower) && BODIES.has(before.lower) && isNameWord(before) && isNameWord(named);
  if (inName) return 1;
  const modified = /^(?:DET|ADJ|ADV|PART)$/.test(before.pos) || POSSESSIVES.has(before.lower);
  // "the recently released report", "the most recent poll", "retired shipping executives"
  if (token.pos === 'ADV' && modified) return 1;
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
