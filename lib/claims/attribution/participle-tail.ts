/** A second report that hangs on the first: "…, adding that it was late", "…, citing costs", "in a letter saying …". */
import { SAYING } from '../lexicon/reporting-verbs.ts';
import type { AttributionDetector, Holder, SentenceView } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { isClause, spanOfRange, untilStop } from './clause.ts';
import { holderAfter } from './holder.ts';
import { lemmaOf } from './reporting-verb.ts';

/** Attributes a participle's clause to the speaker or subject of its sentence. */
export const participleTail: AttributionDetector = {
  id: 'participle-tail',
  detect: (view) =>
    view.tokens.flatMap((token, at) => {
      if (
        !/ing$/.test(token.lower) ||
        at < 2 ||
        view.quoted[at] ||
        !SAYING.has(lemmaOf(token)) ||
        NOT_TAILS.has(lemmaOf(token))
      )
        return [];
      if (!/^[,—–]$/.test(view.tokens[at - 1]?.text ?? '') && view.tokens[at + 1]?.lower !== 'that') return [];
      const holder = speaker(view, at);
      const range = untilStop(view.tokens, at + 1, tailEnd(view, at));
      if (holder === undefined || range === undefined || (!isClause(view.tokens, range) && lemmaOf(token) !== 'cite'))
        return [];
      return [
        {
          rule: 'participle-tail' as const,
          sentence: view.sentence.index,
          source: [spanOf(view.tokens, holder.core)],
          head: spanOf(view.tokens, holder.core),
          cue: [spanOf(view.tokens, { from: at, to: at + 1 })],
          content: spanOfRange(view.tokens, range),
        },
      ];
    }),
};

const NOT_TAILS = new Set(['read', 'continue', 'post', 'sign', 'call', 'chime', 'shrug', 'point']);

function speaker(view: SentenceView, at: number): Holder | undefined {
  const frame = view.frames.findLast(({ verb }) => verb < at);
  if (frame !== undefined) return frame.holder;
  const start =
    view.tokens[0]?.pos === 'ADP' ? view.tokens.findIndex((token, i) => i < at && token.text === ',') + 1 : 0;
  return holderAfter(view.tokens, start, view.quoted);
}

function tailEnd(view: SentenceView, at: number): number {
  const next = view.tokens.findIndex(
    (token, i) =>
      i > at + 2 &&
      token.text === ',' &&
      /ing$/.test(view.tokens[i + 1]?.lower ?? '') &&
      SAYING.has(lemmaOf(view.tokens[i + 1] ?? token)),
  );
  return next === -1 ? view.tokens.length : next;
}
