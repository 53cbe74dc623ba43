/** What a passive reports: its subject, the thing it hangs on, the complement behind the holder, or the whole sentence. */
import type { Span } from '../../text/span.ts';
import type { SentenceView, TokenRange } from './attribution.ts';
import { contentBefore, pauseAfter, spanOfRange, untilStop } from './clause.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';

/** A passive with its holder. */
export interface Passive {
  readonly verb: number;
  /** From its auxiliaries or "as" through "by" or "in". */
  readonly cue: TokenRange;
  readonly holder: TokenRange;
}

/** The reported words around a passive whose last holder ends at token `end`; empty where there are none. */
export function aroundPassive(view: SentenceView, { cue, verb }: Passive, end: number): Span[] {
  const { tokens } = view;
  const between = spanOfRange(tokens, { from: verb + 1, to: cue.to - 1 });
  const inner = tokens[verb + 1]?.lower === 'as' ? between : [];
  return [...surroundings(view, cue, end, inner)].filter(({ start, end: last }) => last > start);
}

function surroundings(view: SentenceView, cue: TokenRange, end: number, inner: Span[]): Span[] {
  const { tokens } = view;
  const before = tokens[cue.from - 1];
  if (tokens[cue.from]?.lower === 'as') return aroundAside(view, cue.from, end);
  if (cue.from === 0) return [...inner, ...complement(view, end), ...subjectBehindPause(view, end)];
  const mark = relativeMark(view, cue.from);
  if (mark !== undefined) {
    const thing = tokens[mark]?.lower === 'whose' ? { from: mark, to: cue.from } : thingBefore(view, mark);
    return [...rangeSpans(view, thing), ...inner, ...complement(view, end)];
  }
  const reduced = !tokens.slice(cue.from, cue.to).some(({ pos }) => pos === 'AUX');
  if (reduced) {
    const named = before?.text === ',' || COMPLEMENT.has(tokens[end]?.lower ?? '');
    return [...rangeSpans(view, thingBefore(view, cue.from)), ...inner, ...(named ? complement(view, end) : [])];
  }
  const left = contentBefore(view, cue.from, clauseStart(view, cue.from));
  const rest = untilStop(tokens, end, pauseAfter(tokens, end, 'asides'));
  return [...(left === undefined ? [] : [left]), ...inner, ...rangeSpans(view, rest)];
}

/** ", as detailed in dozens of reports, ": the whole sentence around it. */
function aroundAside(view: SentenceView, from: number, end: number): Span[] {
  const left = contentBefore(view, from);
  const rest = untilStop(view.tokens, view.tokens[end]?.text === ',' ? end + 1 : end, view.tokens.length);
  return [...(left === undefined ? [] : [left]), ...rangeSpans(view, rest)];
}

/** "as a fabrication", "to a port in Oman": up to the pause, or to the verb of the sentence around it. */
function complement(view: SentenceView, end: number): Span[] {
  if (!COMPLEMENT.has(view.tokens[end]?.lower ?? '')) return [];
  const phrase = phraseAfter(view.tokens, end + 1);
  const verbNext = phrase !== undefined && view.tokens[phrase.to]?.pos === 'AUX';
  const stop = verbNext ? phrase.to : pauseAfter(view.tokens, end, 'commas');
  return rangeSpans(view, untilStop(view.tokens, end, stop));
}

const COMPLEMENT = new Set(['as', 'to']);

/** "Described by regulators as a hazard, [the quay] ...". */
function subjectBehindPause(view: SentenceView, end: number): Span[] {
  const comma = pauseAfter(view.tokens, end, 'commas');
  return rangeSpans(view, phraseAfter(view.tokens, comma + 1));
}

/** "that", "which" or "whose" right before the passive, or "whose" before its subject. */
function relativeMark(view: SentenceView, from: number): number | undefined {
  const word = view.tokens[from - 1]?.lower ?? '';
  if (word === 'that' || word === 'which') return from - 1;
  const whose = view.tokens.findLastIndex(({ lower }, i) => i < from && i >= from - 4 && lower === 'whose');
  return whose === -1 ? undefined : whose;
}

function thingBefore(view: SentenceView, edge: number): TokenRange | undefined {
  return phraseBefore(view.tokens, view.tokens[edge - 1]?.text === ',' ? edge - 1 : edge);
}

/** Behind "; " or ", but " another clause begins. */
function clauseStart(view: SentenceView, edge: number): number {
  const { tokens } = view;
  return (
    tokens.findLastIndex(
      ({ text, lower }, i) =>
        i < edge && (text === ';' || (JOINED.has(lower) && tokens[i - 1]?.text === ',' && i < edge - 1)),
    ) + 1
  );
}

const JOINED = new Set(['but', 'and', 'while', 'though', 'although', 'whereas', 'yet']);

function rangeSpans(view: SentenceView, range: TokenRange | undefined): Span[] {
  return range === undefined ? [] : spanOfRange(view.tokens, range);
}
