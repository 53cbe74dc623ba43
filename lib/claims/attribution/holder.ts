/**
 * Finds who holds a claim beside a cue: the subject before a verb, over an apposition or a relative clause ("Ruiz, who
 * led the talks, said"), or the name after it ("said Ruiz, the mayor"). Refuses what cannot speak.
 */
import type { Token } from '../../text/tokens.ts';
import { FIRST_NAMES } from '../lexicon/names.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, TIME_NOUNS, UNNAMED_PEOPLE } from '../lexicon/source-nouns.ts';
import type { Holder, TokenRange } from './attribution.ts';
import { isNominal, phraseAfter, phraseBefore } from './noun-phrase.ts';

/** An apposition or relative clause longer than this is a clause of its own. */
const LONGEST_INSERTION = 32;

/** The holder that ends before token `end`; `anyone` skips the test of what can speak, save for times. */
export function holderBefore(
  tokens: readonly Token[],
  end: number,
  quoted: readonly boolean[],
  anyone = false,
): Holder | undefined {
  const to = beforeAdverbial(tokens, end);
  const last = tokens[to - 1];
  if (last === undefined || quoted[to - 1]) return undefined;
  if (last.lower === 'who' || last.lower === 'which' || last.lower === 'that') {
    const antecedent = phraseBefore(tokens, tokens[to - 2]?.text === ',' ? to - 2 : to - 1);
    return antecedent && canHold(tokens, antecedent) ? { core: antecedent, whole: antecedent } : undefined;
  }
  if (INSERTION_END.test(last.text)) return beforeInsertion(tokens, to, quoted);
  const core = phraseBefore(tokens, to);
  const speaks = core !== undefined && (canHold(tokens, core) || (anyone && isThing(tokens, core)));
  return speaks ? { core, whole: core } : undefined;
}

/** The holder that starts at token `start`, with an apposition that follows it; `anyone` skips the test of what can speak. */
export function holderAfter(
  tokens: readonly Token[],
  start: number,
  quoted: readonly boolean[],
  anyone = false,
): Holder | undefined {
  if (quoted[start]) return undefined;
  const core = phraseAfter(tokens, start);
  if (core === undefined || !(anyone || canHold(tokens, core))) return undefined;
  return { core, whole: { from: core.from, to: appositionEnd(tokens, core.to) } };
}

/** Whether a phrase can answer for a claim: a name, a pronoun, or a noun that speaks. */
export function canHold(tokens: readonly Token[], range: TokenRange): boolean {
  const head = headOf(tokens, range);
  if (head === undefined || TIME_NOUNS.has(head.lower) || head.lower === 'you')
    return DOCUMENT_NOUNS.has(head?.lower ?? '');
  if (head.pos === 'PRON' || head.pos === 'DET' || head.pos === 'ADJ' || head.pos === 'NUM')
    return SPEAKING_PRONOUNS.has(head.lower);
  if (/^\p{Lu}/u.test(head.text) && (head.pos === 'PROPN' || head.span.start !== tokens[0]?.span.start)) return true;
  return speaks(head);
}

/** Whether a phrase is led by a common noun that is no time: "company management", "a voice-over in the ad". */
function isThing(tokens: readonly Token[], range: TokenRange): boolean {
  const head = headOf(tokens, range);
  return head !== undefined && isNominal(head) && !TIME_NOUNS.has(head.lower);
}

/** The word that carries a phrase: the last noun before a preposition or possessive's end. */
export function headOf(tokens: readonly Token[], range: TokenRange): Token | undefined {
  let head: Token | undefined;
  for (let i = range.from; i < range.to; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    // "dozens of reports", "half of voters": the number is not who speaks.
    if (QUANTITIES.has(token.lower) && tokens[i + 1]?.lower === 'of') {
      i += 1;
      continue;
    }
    if (token.pos === 'ADP' && head !== undefined) break;
    if (isNominal(token) || /^\p{Lu}/u.test(token.text)) head = token;
    else if (head === undefined && (token.pos === 'PRON' || SPEAKING_PRONOUNS.has(token.lower))) head = token;
  }
  return head ?? tokens[range.to - 1];
}

const QUANTITIES = new Set([
  'dozens',
  'dozen',
  'hundreds',
  'thousands',
  'scores',
  'half',
  'number',
  'majority',
  'handful',
  'series',
  'couple',
  'lots',
  'percent',
  'most',
  'many',
  'some',
  'one',
  'all',
  'both',
  'several',
  'few',
  'two',
  'three',
  'group',
  'third',
  'quarter',
]);
const SPEAKING_PRONOUNS = new Set([
  'his',
  'her',
  'their',
  'its',
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'who',
  'some',
  'many',
  'others',
  'most',
  'both',
  'few',
  'several',
  'everyone',
  'everybody',
  'someone',
  'nobody',
  'one',
  'another',
  'all',
  'those',
]);
/** Words in -er, -or and -ant that are things. */
const NOT_PEOPLE = new Set(
  'answer border career center color corner counter cover danger dinner door error factor favor fear finger flavor floor flower fever gender hammer hour hunger interior labor layer letter liquor manner matter mirror monitor motor murder never number offer order other paper plant power quarter restaurant river sector shower shoulder sister summer terror tower umber water weather winter wonder'.split(
    ' ',
  ),
);
const INSERTION_END = /^[,)—–]$/;

function speaks(noun: Token): boolean {
  const forms = [noun.lower, noun.lemma];
  if (
    forms.some(
      (form) =>
        UNNAMED_PEOPLE.has(form) || ORGANISATION_NOUNS.has(form) || DOCUMENT_NOUNS.has(form) || FIRST_NAMES.has(form),
    )
  )
    return true;
  if (NOT_PEOPLE.has(noun.lemma)) return false;
  // "lobbyists", "bookseller", "Londoners": people by their ending.
  return /(?:ists?|ians?|ers?|ors?|men|women|woman|man|ants|ees)$/.test(noun.lower) && noun.lower.length > 5;
}

/**
 * The phrase that leads the sentence (or follows its opening adverbial), where nothing but a modifier of it stands before
 * the verb: "Customers who spoke with the station say", "Hale, the clerk (54), said".
 */
export function leadingHolder(tokens: readonly Token[], end: number, quoted: readonly boolean[]): Holder | undefined {
  const opening =
    tokens[0]?.pos === 'ADP' || tokens[0]?.pos === 'SCONJ' ? tokens.findIndex(({ text }) => text === ',') + 1 : 0;
  const start = tokens[opening]?.pos === 'CCONJ' || tokens[opening]?.pos === 'ADV' ? opening + 1 : opening;
  const core = phraseAfter(tokens, start);
  if (core === undefined || quoted[start] || !canHold(tokens, core) || end - core.to > LONGEST_INSERTION)
    return undefined;
  const between = tokens.slice(core.to, end);
  const modifies = MODIFIERS.has(between[0]?.lower ?? '') || /ing$/.test(between[0]?.lower ?? '');
  const finite = between.filter(({ pos }) => pos === 'AUX').length;
  if (!modifies || finite > 2 || between.some(({ text }) => text === ';' || text === ':' || /[“"]/.test(text)))
    return undefined;
  return { core, whole: core };
}

const MODIFIERS = new Set([
  'who',
  'that',
  'which',
  'whose',
  'with',
  'in',
  'on',
  'at',
  'from',
  '(',
  'to',
  'involved',
  'close',
  'familiar',
  'based',
  'opposed',
  'led',
  '—',
  ',',
  'by',
]);

const PERIODS = new Set(['week', 'month', 'year', 'spring', 'summer', 'autumn', 'fall', 'winter']);

/** Skips "on Monday", "also", "meanwhile" between a subject and its verb. */
function beforeAdverbial(tokens: readonly Token[], end: number): number {
  let to = end;
  while (to > 0 && tokens[to - 1]?.pos === 'ADV') to -= 1;
  if (tokens[to - 1] !== undefined && TIME_NOUNS.has(tokens[to - 1]?.lower ?? '') && tokens[to - 2]?.lower === 'on')
    return to - 2;
  if (/day$/.test(tokens[to - 1]?.lower ?? '') && isNominal(tokens[to - 2])) return to - 1;
  // "a poll this month found"
  if (PERIODS.has(tokens[to - 1]?.lower ?? '') && /^(?:this|last|next|earlier)$/.test(tokens[to - 2]?.lower ?? ''))
    return to - 2;
  return to;
}

/** "Ruiz, the mayor of Cadiz, [said]": the phrase before the insertion that ends at `to`. */
function beforeInsertion(tokens: readonly Token[], to: number, quoted: readonly boolean[]): Holder | undefined {
  const closing = tokens[to - 1]?.text ?? '';
  const opening = closing === ')' ? '(' : closing;
  for (let i = to - 2; i > 0 && to - i <= LONGEST_INSERTION; i -= 1) {
    const token = tokens[i];
    if (token === undefined || quoted[i]) return undefined;
    if (token.text !== opening) continue;
    const core = phraseBefore(tokens, i);
    if (core === undefined || !canHold(tokens, core)) continue;
    // "In Cadiz, the mayor, ...": a phrase led by a preposition is no subject.
    if (tokens[core.from - 1]?.pos === 'ADP') continue;
    return { core, whole: { from: core.from, to: to - 1 } };
  }
  return undefined;
}

/** ", the mayor of Cadiz" after a name: up to the next comma or the sentence's end. */
function appositionEnd(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ',' || !startsApposition(tokens[to + 1])) return to;
  for (let i = to + 1; i < tokens.length && i - to <= LONGEST_INSERTION; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX') return to;
    if (/^[,.;:—]$/.test(token.text)) return i;
  }
  return to;
}

function startsApposition(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.lower === 'a' ||
    token.lower === 'an' ||
    token.lower === 'the' ||
    (token.pos === 'NOUN' && token.lower !== 'adding')
  );
}
