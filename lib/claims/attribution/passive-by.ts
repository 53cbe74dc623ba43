/**
 * The holder behind the verb: "is widely acknowledged by X", "described by X as", "framed by all official statements
 * as", "as detailed in dozens of reports". A passive without a holder is nobody's claim, and none of ours.
 */
import type { Span } from '../../text/span.ts';
import { DOCUMENT_NOUNS } from '../lexicon/source-nouns.ts';
import type { AttributionDetector, SentenceView, TokenRange } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { canHold, headOf } from './can-hold.ts';
import { contentBefore, spanOfRange, untilStop } from './clause.ts';
import { phraseAfter } from './noun-phrase.ts';
import { lemmaOf } from './reporting-verb.ts';

/** Attributes a passive's subject and complement to the holder behind "by". */
export const passiveBy: AttributionDetector = {
  id: 'passive-by',
  detect: (view) =>
    view.tokens.flatMap((token, verb) => {
      const lemma = lemmaOf(token);
      if (
        !/(?:ed|en|seen|told|read|made|found|held|known|thought|understood)$/.test(token.lower) ||
        view.quoted[verb] ||
        !PASSIVES.has(lemma)
      )
        return [];
      const by = holderMark(view, verb);
      const holder = by === undefined ? undefined : phraseAfter(view.tokens, by + 1);
      if (by === undefined || holder === undefined || !fits(view, by, holder)) return [];
      const cue = { from: cueStart(view, verb), to: by + 1 };
      const content = around(view, cue.from, holder.to);
      if (content.length === 0) return [];
      const head = spanOf(view.tokens, holder);
      return [
        {
          rule: 'passive-by' as const,
          sentence: view.sentence.index,
          source: [head],
          head,
          cue: [spanOf(view.tokens, cue)],
          content,
        },
      ];
    }),
};

/** Verbs whose passive reports; "supported by", "published by" and the like tell of acts. */
const PASSIVES = new Set(
  'accept acknowledge assert attribute believe characterise characterize claim condemn confirm consider contradict corroborate criticise criticize denounce deny describe detail dismiss dispute document echo estimate frame hail identify interpret label note perceive praise quote recognise recognize record regard reject report see state suggest trace understand verify view voice'.split(
    ' ',
  ),
);

/** "by" within three words, or "in" right behind: "acknowledged publicly by", "detailed in". */
function holderMark(view: SentenceView, verb: number): number | undefined {
  for (let i = verb + 1; i <= verb + 4; i += 1) {
    const word = view.tokens[i]?.lower;
    if (word === 'by' || (word === 'in' && i === verb + 1)) return i;
    if (view.tokens[i]?.pos === 'VERB' || view.tokens[i]?.pos === 'PUNCT') return undefined;
  }
  return undefined;
}

/** Behind "in" only something to read can answer: "detailed in dozens of reports", not "described in detail". */
function fits(view: SentenceView, by: number, holder: TokenRange): boolean {
  if (view.tokens[by]?.lower === 'by')
    return canHold(view.tokens, holder) || view.tokens.slice(holder.from, holder.to).some(isDocument);
  const head = headOf(view.tokens, holder);
  return (head !== undefined && isDocument(head)) || view.tokens.slice(holder.from, holder.to).some(isDocument);
}

function isDocument(token: { readonly lower: string }): boolean {
  return DOCUMENT_NOUNS.has(token.lower);
}

function cueStart(view: SentenceView, verb: number): number {
  let from = verb;
  while (from > 0) {
    const token = view.tokens[from - 1];
    if (
      token === undefined ||
      !(token.pos === 'AUX' || token.pos === 'ADV' || token.lower === 'not' || token.lower === 'as')
    )
      break;
    from -= 1;
  }
  return from;
}

function around(view: SentenceView, from: number, to: number): Span[] {
  const left = contentBefore(view, from);
  const right = untilStop(view.tokens, to, view.tokens.length);
  return [...(left === undefined ? [] : [left]), ...(right === undefined ? [] : spanOfRange(view.tokens, right))];
}
