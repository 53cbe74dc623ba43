/**
 * Finds the reporting verbs of a sentence and who stands beside each: "Ruiz has also said", "said Ruiz". Verbs inside
 * quotations are the speaker's own and are left out; so are passives, which have their own rule.
 */
import type { Token } from '../../text/tokens.ts';
import { FINDING, SAYING, WITH_HEARER } from '../lexicon/reporting-verbs.ts';
import type { Frame, Holder, TokenRange } from './attribution.ts';
import { headOf } from './can-hold.ts';
import { holderAfter, holderBefore, leadingHolder, sharedSubject } from './holder.ts';
import { isNominal } from './noun-phrase.ts';
import { isReportingVerb, lemmaOf, withPreposition } from './reporting-verb.ts';

/** All frames of a sentence, in order. `linked` things may speak: "a look at the accounts shows". */
export function findFrames(tokens: readonly Token[], quoted: readonly boolean[], linked: readonly boolean[]): Frame[] {
  const frames: Frame[] = [];
  tokens.forEach((token, verb) => {
    if (quoted[verb] || !isReportingVerb(tokens, verb)) return;
    const lemma = lemmaOf(token);
    const cue = verbGroup(tokens, verb, lemma);
    if (isPassive(tokens, cue, verb) || isInfinitive(tokens, cue)) return;
    const found = holderOf(tokens, quoted, linked, cue, lemma);
    if (found !== undefined) frames.push({ verb, lemma, cue, ...found });
  });
  return frames;
}

/** The verb with what belongs to it on the left: "has also", "did not", "would". */
function verbGroup(tokens: readonly Token[], verb: number, lemma: string): TokenRange {
  let from = verb;
  while (from > 0) {
    const token = tokens[from - 1];
    if (
      token === undefined ||
      !(
        token.pos === 'AUX' ||
        token.pos === 'ADV' ||
        token.lower === 'not' ||
        NEGATION.test(token.lower) ||
        PHASE.has(token.lower)
      )
    )
      break;
    from -= 1;
  }
  const preposition = withPreposition(tokens, verb, lemma);
  return { from, to: (preposition ?? verb) + 1 };
}

const NEGATION = /^n['’]t$/;
/** "has repeatedly", "went on to say", "continued to insist". */
const PHASE = new Set(['has', 'have', 'had']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", '’s', 'am', 'get', 'gets', 'got']);

function isPassive(tokens: readonly Token[], cue: TokenRange, verb: number): boolean {
  const word = tokens[verb]?.lower ?? '';
  if (/(?:ing|s)$/.test(word)) return false;
  return tokens.slice(cue.from, verb).some((token) => BE.has(token.lower));
}

function isInfinitive(tokens: readonly Token[], cue: TokenRange): boolean {
  return tokens[cue.from - 1]?.lower === 'to' || tokens[cue.from - 1]?.lower === 'let';
}

/** Verbs so plainly of speech that a subject may stand far off. */
const TAGGING = new Set([
  'say',
  'tell',
  'argue',
  'warn',
  'add',
  'insist',
  'claim',
  'believe',
  'acknowledge',
  'contend',
  'maintain',
  'state',
  'write',
  'note',
  'report',
  'conclude',
]);

function holderOf(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  linked: readonly boolean[],
  cue: TokenRange,
  lemma: string,
): { holder: Holder; holderFirst: boolean } | undefined {
  const word = tokens[cue.to - 1]?.lower ?? '';
  if (SAYING.has(lemma) && !(WITH_HEARER.has(lemma) && lemma !== 'ask' && lemma !== 'warn') && !/ing$/.test(word)) {
    const after = inverted(tokens, quoted, cue);
    if (after !== undefined) return { holder: after, holderFirst: false };
  }
  // "saying that", "adding": a participle has no subject of its own, unless an auxiliary makes it finite.
  if (/ing$/.test(word) && !tokens.slice(cue.from, cue.to).some((token) => token.pos === 'AUX')) return undefined;
  const anyone = TAGGING.has(lemma) || linked[cue.from - 1] === true;
  const before = holderBefore(tokens, cue.from, quoted, anyone);
  const led = before === undefined ? undefined : tokens[before.core.from - 1];
  // "a letter to the minister said": the phrase behind a preposition is not the subject.
  const governed = before !== undefined && led?.pos === 'ADP' && !OPENERS.has(led.lower);
  if (before === undefined || governed) {
    const tagging = TAGGING.has(lemma);
    const leading = tagging || FINDING.has(lemma) ? leadingHolder(tokens, cue.from, quoted, tagging) : undefined;
    const shared = tagging && leading === undefined ? sharedSubject(tokens, cue.from, quoted) : undefined;
    if (shared !== undefined) return { holder: shared, holderFirst: true };
    return leading && { holder: leading, holderFirst: true };
  }
  return { holder: before, holderFirst: true };
}

/** wink takes these for prepositions; what follows them may be a subject. */
const OPENERS = new Set([
  'as',
  'while',
  'that',
  'after',
  'before',
  'because',
  'since',
  'though',
  'although',
  'if',
  'until',
  'than',
  'like',
]);

/** "…, said Ruiz", "… ," said the mayor of Cadiz: a quotation or clause before, the end of the sentence or a pause after. */
function inverted(tokens: readonly Token[], quoted: readonly boolean[], cue: TokenRange): Holder | undefined {
  const before = tokens[cue.from - 1];
  if (before !== undefined && !/^[,”"’'»—–]$|''/.test(before.text) && !quoted[cue.from - 1]) return undefined;
  // Behind a quotation whoever "says" can speak: "wrote one commenter", "asked the clerk".
  const anyone = before !== undefined && (before.text !== ',' || quoted[cue.from - 2] === true);
  const holder = holderAfter(tokens, cue.to, quoted, anyone);
  if (holder === undefined) return undefined;
  const head = headOf(tokens, holder.core);
  if (head === undefined || (!isNominal(head) && head.pos !== 'PRON')) return undefined;
  const next = tokens[holder.whole.to];
  if (next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX')) return undefined;
  return holder;
}
