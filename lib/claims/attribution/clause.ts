/** Where the reported words begin and end on either side of a cue. */
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { CUE_NOUNS } from '../lexicon/cue-nouns.ts';
import { WITH_HEARER } from '../lexicon/reporting-verbs.ts';
import type { Frame, SentenceView, TokenRange } from './attribution.ts';
import { isPersonalPronoun, phraseAfter } from './noun-phrase.ts';

/** How the reported words are joined to the cue on its right. */
export type Joint = 'that' | 'colon' | 'quotation' | 'bare';

/** The reported words to the right of a cue. */
export interface RightContent {
  readonly range: TokenRange;
  readonly joint: Joint;
}

/** "that", ":" or a quotation further off than this does not belong to the cue. */
const LONGEST_JOINT = 16;

/** What follows a cue, up to the sentence's end or the next cue of the same rank. */
export function contentAfter(view: SentenceView, frame: Frame): RightContent | undefined {
  const { tokens, quoted } = view;
  const start = Math.max(frame.cue.to, frame.holderFirst ? 0 : frame.holder.whole.to);
  const end = contentEnd(view, frame, start);
  const joint = findJoint(tokens, quoted, start, end);
  if (joint !== undefined && joint.at < end) {
    const from = joint.kind === 'colon' ? joint.at + 1 : joint.at;
    const range = untilStop(tokens, from, end);
    return range && { range, joint: joint.kind };
  }
  // "warned the plan would fail" has no hearer; "told reporters the plan would fail" has.
  const clause = frame.lemma !== 'tell' && isFullClause(tokens, { from: start, to: end });
  const hearer = WITH_HEARER.has(frame.lemma) && !clause;
  const from = hearer ? afterHearer(tokens, start) : afterAdverbial(tokens, start);
  const range = untilStop(tokens, from, end);
  return range && { range, joint: 'bare' };
}

/** Whether a range reads as a clause: it has a verb. */
export function isClause(tokens: readonly Token[], range: TokenRange): boolean {
  return tokens.slice(range.from, range.to).some((token) => token.pos === 'VERB' || token.pos === 'AUX');
}

/** Whether a range begins with a subject and its verb: "the plan has failed", not "the plan". */
export function isFullClause(tokens: readonly Token[], range: TokenRange): boolean {
  const subject = phraseAfter(tokens, range.from, range.to);
  if (subject === undefined) return false;
  let at = subject.to;
  while (at < range.to && tokens[at]?.pos === 'ADV') at += 1;
  const verb = at < range.to ? tokens[at] : undefined;
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !/ing$/.test(verb.lower));
}

/**
 * The token index of the next pause at or behind `from`: any comma or semicolon, or (`asides`) only one behind which a
 * remark on what was said begins (", a claim that ..."). The sentence's end where there is none.
 */
export function pauseAfter(tokens: readonly Token[], from: number, pauses: 'commas' | 'asides'): number {
  const pause = tokens.findIndex(
    ({ text }, i) => i >= from && (pauses === 'commas' ? /^[,;]$/.test(text) : text === ',' && startsRemark(tokens, i)),
  );
  return pause === -1 ? tokens.length : pause;
}

/** ", a claim that is ...": the writer speaks of what was said. */
function startsRemark(tokens: readonly Token[], comma: number): boolean {
  const [article, noun, mark] = tokens.slice(comma + 1, comma + 4);
  return (
    /^(?:a|an|the)$/.test(article?.lower ?? '') &&
    CUE_NOUNS.has(noun?.lower ?? '') &&
    /^(?:that|which)$/.test(mark?.lower ?? '')
  );
}

/** A range less the final full stop. */
export function untilStop(tokens: readonly Token[], from: number, end: number): TokenRange | undefined {
  let to = end;
  while (to > from && /^[.,;]$/.test(tokens[to - 1]?.text ?? '')) to -= 1;
  return to > from ? { from, to } : undefined;
}

function findJoint(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  start: number,
  end: number,
): { at: number; kind: Joint } | undefined {
  for (let i = start; i < Math.min(end, start + LONGEST_JOINT); i += 1) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (quoted[i]) return i === start || !hasVerb(tokens, start, i) ? { at: i, kind: 'quotation' } : undefined;
    if (token.text === ':') return { at: i, kind: 'colon' };
    if (token.lower === 'that' && !hasVerb(tokens, start, i) && tokens[i + 1]?.text !== ',') {
      return i === start || tokens[i - 1]?.text !== ',' || i - start < 8 ? { at: i, kind: 'that' } : undefined;
    }
    if (token.pos === 'VERB' || token.pos === 'AUX' || isPersonalPronoun(token)) return undefined;
  }
  return undefined;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.pos === 'VERB' || token.pos === 'AUX');
}

/** The end of what a frame reports: where another holder starts to speak ("..., but Hale said"). */
function contentEnd(view: SentenceView, frame: Frame, start: number): number {
  for (const later of view.frames) {
    if (later.verb <= frame.verb || later.holder.whole.from < start) continue;
    const edge = later.holder.whole.from - 1;
    const joined = view.tokens[edge]?.lower ?? '';
    const comma = view.tokens[edge - 1]?.text === ',';
    if (joined === ';' || (comma && COORDINATORS.has(joined))) return comma ? edge - 1 : edge;
    // "Ruiz said it was late and Hale said it was not."
    if ((joined === 'while' || joined === 'but') && edge > start + 2) return edge;
    if (joined === 'and' && isTagVerb(later.lemma) && edge > start + 2) return edge;
  }
  const remark = pauseAfter(view.tokens, start, 'asides');
  const tail = view.tokens.findIndex(
    (token, i) => i > start + 1 && token.text === ',' && TAILS.has(view.tokens[i + 1]?.lower ?? ''),
  );
  return Math.min(tail === -1 ? view.tokens.length : tail, remark);
}

/** A second report hangs on the first: participle-tail.ts. */
const TAILS = new Set([
  'adding',
  'saying',
  'noting',
  'arguing',
  'citing',
  'claiming',
  'explaining',
  'insisting',
  'warning',
  'suggesting',
]);
const COORDINATORS = new Set(['but', 'while', 'and', 'though', 'although', 'whereas', 'as', 'yet']);

function isTagVerb(lemma: string): boolean {
  return lemma === 'say' || lemma === 'tell' || lemma === 'add' || lemma === 'argue' || lemma === 'warn';
}

/** Past the hearer and what stands between: "told reporters on Monday [the plan would fail]". */
function afterHearer(tokens: readonly Token[], start: number): number {
  const hearer = HEARERS.has(tokens[start]?.lower ?? '') ? { from: start, to: start + 1 } : phraseAfter(tokens, start);
  return afterAdverbial(tokens, hearer?.to ?? start);
}

/** Hearers that are no noun phrase. */
export const HEARERS: ReadonlySet<string> = new Set(['him', 'her', 'me', 'us', 'them', 'you', 'reporters']);

/** Past "on Monday", "in a statement", ", however,". */
function afterAdverbial(tokens: readonly Token[], start: number): number {
  const token = tokens[start];
  if (token === undefined) return start;
  if (/day$/.test(token.lower) && token.pos === 'PROPN') return start + 1;
  if (token.lower === 'on' && /day$/.test(tokens[start + 1]?.lower ?? '')) return start + 2;
  return start;
}

/** Spans of a range, as one. */
export function spanOfRange(tokens: readonly Token[], range: TokenRange): Span[] {
  const [first, last] = [tokens[range.from], tokens[range.to - 1]];
  return first === undefined || last === undefined ? [] : [{ start: first.span.start, end: last.span.end }];
}

/**
 * What stands to the left of token `edge`, from the sentence's start, or from the start of a quotation that reaches into
 * it from sentences before ("It rained. It poured," she said).
 */
export function contentBefore(view: SentenceView, edge: number, floor = 0): Span | undefined {
  const { tokens } = view;
  let to = edge;
  while (to > floor && /^[,—–-]$/.test(tokens[to - 1]?.text ?? '')) to -= 1;
  const [first, last] = [tokens[floor], tokens[to - 1]];
  const opened = view.quotations.find(
    ({ span }) => first !== undefined && span.start < first.span.start && first.span.start < span.end,
  );
  if (first === undefined || last === undefined || to <= floor) return undefined;
  return { start: opened?.span.start ?? first.span.start, end: last.span.end };
}
