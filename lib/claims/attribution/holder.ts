/**
 * Finds who holds a claim beside a cue: the subject before a verb, over an apposition or a relative clause ("Ruiz, who
 * led the talks, said"), or the name after it ("said Ruiz, the mayor"). Refuses what cannot speak.
 */
import type { Token } from '../../text/tokens.ts';
import { DOCUMENT_NOUNS, TIME_NOUNS } from '../lexicon/source-nouns.ts';
import type { Holder } from './attribution.ts';
import { canHold, headOf, isThing } from './can-hold.ts';
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

const INSERTION_END = /^[,)—–]$/;

/**
 * The phrase that leads the sentence (or follows its opening adverbial), where nothing but a modifier of it stands before
 * the verb: "Customers who spoke with the station say", "Hale, the clerk (54), said". Unless `anyone` may, a document must.
 */
export function leadingHolder(
  tokens: readonly Token[],
  end: number,
  quoted: readonly boolean[],
  anyone = true,
): Holder | undefined {
  const start = subjectStart(tokens);
  const core = phraseAfter(tokens, start);
  if (core === undefined || quoted[start] || !canHold(tokens, core) || end - core.to > LONGEST_INSERTION)
    return undefined;
  if (!anyone && !DOCUMENT_NOUNS.has(headOf(tokens, core)?.lower ?? '')) return undefined;
  const between = tokens.slice(core.to, end);
  const modifies = MODIFIERS.has(between[0]?.lower ?? '') || /ing$/.test(between[0]?.lower ?? '');
  const finite = between.filter(({ pos }) => pos === 'AUX').length;
  if (!modifies || finite > 2 || between.some(({ text }) => text === ';' || text === ':' || /[“"]/.test(text)))
    return undefined;
  const restricts = end - core.to <= LONGEST_MODIFIER && !between.some(({ text }) => text === ',' || text === '—');
  return { core, whole: restricts ? { from: core.from, to: end } : core };
}

/** The subject of the verb before, where the cue at `end` is joined to that by "and": "Ruiz gave no names and said". */
export function sharedSubject(tokens: readonly Token[], end: number, quoted: readonly boolean[]): Holder | undefined {
  if (!/^(?:and|but)$/.test(tokens[end - 1]?.lower ?? '') || quoted[end - 1]) return undefined;
  const start = subjectStart(tokens);
  const core = phraseAfter(tokens, start, end - 1);
  if (core === undefined || quoted[start] || !canHold(tokens, core) || end - core.to > LONGEST_INSERTION)
    return undefined;
  const verb = tokens[core.to];
  return verb?.pos === 'VERB' || verb?.pos === 'AUX' ? { core, whole: core } : undefined;
}

/** Where the sentence's subject begins: behind an opening phrase ("In May, ") and a joining word. */
function subjectStart(tokens: readonly Token[]): number {
  const opening =
    tokens[0]?.pos === 'ADP' || tokens[0]?.pos === 'SCONJ' ? tokens.findIndex(({ text }) => text === ',') + 1 : 0;
  return tokens[opening]?.pos === 'CCONJ' || tokens[opening]?.pos === 'ADV' ? opening + 1 : opening;
}

/** "Sources close to the talks": so many words more are part of the name. */
const LONGEST_MODIFIER = 6;

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
