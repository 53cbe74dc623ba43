/** "According to X, …", "…, according to X", "…, according to X, …". */
import type { Span } from '../../text/span.ts';
import type { AttributionDetector, SentenceView } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { headOf } from './can-hold.ts';
import { contentBefore, isClause, spanOfRange, untilStop } from './clause.ts';
import { phraseAfter } from './noun-phrase.ts';

/** Attributes a clause to the source named after "according to". */
export const accordingTo: AttributionDetector = {
  id: 'according-to',
  detect: (view) =>
    view.tokens.flatMap((token, at) => {
      if (token.lower !== 'according' || view.tokens[at + 1]?.lower !== 'to' || view.quoted[at]) return [];
      const core = phraseAfter(view.tokens, at + 2);
      if (core === undefined || MEASURES.has(headOf(view.tokens, core)?.lower ?? '')) return [];
      const whole = { from: core.from, to: sourceEnd(view, core.to) };
      const content = aroundSource(view, at, whole.to);
      if (content.length === 0) return [];
      const [source, head] = [spanOf(view.tokens, whole), spanOf(view.tokens, core)];
      const cue = spanOf(view.tokens, { from: at, to: at + 2 });
      return [
        { rule: 'according-to' as const, sentence: view.sentence.index, source: [source], head, cue: [cue], content },
      ];
    }),
};

/** "played according to the rules": these measure, nobody speaks. */
const MEASURES = new Set(['rules', 'plan', 'schedule', 'tradition', 'age', 'size', 'taste', 'needs', 'type', 'custom']);

/** "a study published in Nature", "a report by the bank": what tells which one belongs to the source. */
function sourceEnd(view: SentenceView, to: number): number {
  const { tokens } = view;
  const first = tokens[to]?.lower ?? '';
  let from = to;
  if (
    ['published', 'released', 'conducted', 'obtained', 'compiled', 'issued', 'posted', 'commissioned'].includes(first)
  )
    from = to + 1;
  if (!['by', 'in', 'from', 'on'].includes(tokens[from]?.lower ?? '')) return to;
  return phraseAfter(tokens, from + 1)?.to ?? to;
}

/** "But, according to": fewer words than this before the cue are no part of the claim. */
const SHORTEST_SUBJECT = 3;

function aroundSource(view: SentenceView, at: number, end: number): Span[] {
  const { tokens } = view;
  const before = contentBefore(view, at);
  const comma = tokens.findIndex((token, i) => i >= end && token.text === ',');
  const opened = before !== undefined && before.start < (tokens[0]?.span.start ?? 0);
  const leads = at === 0 || (!opened && comma !== -1 && !isClause(tokens, { from: 0, to: at }));
  if (leads) {
    const rest = untilStop(tokens, comma === -1 ? end : comma + 1, tokens.length);
    const right = rest === undefined ? [] : spanOfRange(tokens, rest);
    return before === undefined || at < SHORTEST_SUBJECT ? right : [before, ...right];
  }
  if (before === undefined) return [];
  const rest = tokens[end]?.text === ',' ? untilStop(tokens, end + 1, tokens.length) : undefined;
  const goesOn = rest !== undefined && isClause(tokens, rest);
  return goesOn ? [before, ...spanOfRange(tokens, rest)] : [before];
}
