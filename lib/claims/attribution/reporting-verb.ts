/** Tells the reporting verbs of a sentence from nouns and participles that look like them. */
import type { Token } from '../../text/tokens.ts';
import { DESCRIBING, FINDING, HOLDING, SAYING, STANCE, WITH_PREPOSITION } from '../lexicon/reporting-verbs.ts';

/** The lemma of a reporting verb; wink leaves a few forms as they are. */
export function lemmaOf(token: Token): string {
  return IRREGULAR[token.lower] ?? token.lemma;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  detailed: 'detail',
  charged: 'charge',
  slams: 'slam',
  blasts: 'blast',
  reported: 'report',
  says: 'say',
  saying: 'say',
  told: 'tell',
  tells: 'tell',
  wrote: 'write',
  written: 'write',
  found: 'find',
  felt: 'feel',
  thought: 'think',
  saw: 'see',
  seen: 'see',
  read: 'read',
  swore: 'swear',
  claims: 'claim',
  notes: 'note',
  reports: 'report',
  calls: 'call',
  estimates: 'estimate',
  estimated: 'estimate',
  warns: 'warn',
  tweeted: 'tweet',
  tweets: 'tweet',
  quipped: 'quip',
  shows: 'show',
  views: 'view',
  hopes: 'hope',
  fears: 'fear',
  demands: 'demand',
  promises: 'promise',
  forecasts: 'forecast',
  projects: 'project',
  states: 'state',
  supports: 'support',
  attacks: 'attack',
  questions: 'question',
  doubts: 'doubt',
  wants: 'want',
  comments: 'comment',
  remarks: 'remark',
  urges: 'urge',
  predicts: 'predict',
  thinks: 'think',
};

/** Whether the token at `index` is a verb that reports, as far as its tag and neighbours tell. */
export function isReportingVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const lemma = lemmaOf(token);
  const known =
    SAYING.has(lemma) ||
    FINDING.has(lemma) ||
    HOLDING.has(lemma) ||
    STANCE.has(lemma) ||
    DESCRIBED.has(lemma) ||
    withPreposition(tokens, index, lemma) !== undefined;
  if (!known) return false;
  if (token.pos === 'VERB') return !isNounAfterAll(tokens, index);
  if (lemma === 'like') return false;
  if (endsSentence(tokens, index) || isTagBeforeName(tokens, index, lemma)) return true;
  // wink takes "claims" or "tweeted" for a noun now and then: believe the verb where a speaker stands before it.
  return (
    (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'AUX') &&
    (/(?:ed|s|said|told)$/.test(token.lower) || isBareAfterPlural(tokens, index)) &&
    looksLikePredicate(tokens, index)
  );
}

/** "the claims", "his estimates": a determiner before makes it a noun, whatever the tag says. */
function isNounAfterAll(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before?.pos === 'DET' &&
    before.lower !== 'that' &&
    before.lower !== 'some' &&
    before.lower !== 'many' &&
    before.lower !== 'both' &&
    before.lower !== 'all'
  );
}

const DESCRIBED = new Set([...DESCRIBING].map((pair) => pair.split('-')[0] ?? ''));

/** ", states Lauren Hale", "the authors point out": plain from the words beside it, whatever the tag. */
function isTagBeforeName(tokens: readonly Token[], index: number, lemma: string): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (lemma === 'point') return next?.lower === 'out' && before?.pos === 'NOUN';
  const tag = SAYING.has(lemma) && /s$/.test(token?.lower ?? '') && /^[,”"]$/.test(before?.text ?? '');
  return tag && next?.pos === 'PROPN';
}

/** ", figures from the ministry show.": behind a comma and a noun the last word is a verb. */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const last = index >= tokens.length - 2 && /^[.]?$/.test(tokens[index + 1]?.text ?? '');
  return (
    last &&
    tokens[index - 1]?.pos === 'NOUN' &&
    TAG_NOUNS.has(tokens[index]?.lower ?? '') &&
    tokens.some(({ text }) => text === ',')
  );
}

const TAG_NOUNS = new Set(['show', 'claim', 'report', 'estimate', 'say', 'note', 'forecast']);

/** "Polls show that": the bare form, behind a plural. */
function isBareAfterPlural(tokens: readonly Token[], index: number): boolean {
  return TAG_NOUNS.has(tokens[index]?.lower ?? '') && /(?:s|data|people)$/.test(tokens[index - 1]?.lower ?? '');
}

function looksLikePredicate(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (
    before === undefined ||
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'ADP' ||
    before.pos === 'NUM'
  )
    return false;
  const speaker = before.pos === 'PROPN' || before.pos === 'PRON' || before.text === ',' || before.pos === 'NOUN';
  return (
    speaker &&
    (after?.lower === 'that' ||
      after?.text === ':' ||
      (after !== undefined && (after.pos === 'PRON' || after.pos === 'DET') && before.pos !== 'NOUN'))
  );
}

/** The preposition of "call for", where the verb stands before it. */
export function withPreposition(tokens: readonly Token[], verb: number, lemma: string): number | undefined {
  for (let i = verb + 1; i <= verb + 2; i += 1) {
    if (WITH_PREPOSITION.has(`${lemma}-${tokens[i]?.lower ?? ''}`)) return i;
  }
  return undefined;
}
