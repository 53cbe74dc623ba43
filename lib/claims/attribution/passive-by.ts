/**
 * The holder behind the verb: "is widely acknowledged by X", "described by X as", "framed by all official statements
 * as", "as detailed in dozens of reports and confirmed by X". A passive without a holder is nobody's claim, and none of
 * ours. What was said is around it: passive-content.ts.
 */

import type { Span } from '../../text/span.ts';
import { PASSIVES } from '../lexicon/reporting-verbs.ts';
import { DOCUMENT_NOUNS } from '../lexicon/source-nouns.ts';
import type { AttributionDetector, SentenceView, TokenRange } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { canHold } from './can-hold.ts';
import { phraseAfter } from './noun-phrase.ts';
import { aroundPassive, type Passive } from './passive-content.ts';
import { lemmaOf } from './reporting-verb.ts';

/** Attributes a passive's subject and complement to the holder behind "by", and to a second one joined by "and". */
export const passiveBy: AttributionDetector = {
  id: 'passive-by',
  detect: (view) =>
    view.tokens.flatMap((_, verb) => {
      const passive = passiveAt(view, verb, cueStart(view, verb));
      if (passive === undefined || isSecond(view, verb)) return [];
      const second = secondPassive(view, passive);
      const content = aroundPassive(view, passive, second?.holder.to ?? passive.holder.to);
      if (content.length === 0) return [];
      return [passive, ...(second === undefined ? [] : [second])].map((one) => {
        const head = spanOf(view.tokens, one.holder);
        return {
          rule: 'passive-by' as const,
          sentence: view.sentence.index,
          source: [head],
          head,
          cue: cueSpans(view, one),
          content,
        };
      });
    }),
};

function passiveAt(view: SentenceView, verb: number, from: number): Passive | undefined {
  const { tokens } = view;
  const token = tokens[verb];
  if (token === undefined || view.quoted[verb] || !PARTICIPLE.test(token.lower) || !PASSIVES.has(lemmaOf(token)))
    return undefined;
  const by = holderMark(view, verb);
  const holder = by === undefined ? undefined : phraseAfter(tokens, by + 1);
  if (by === undefined || holder === undefined || !fits(view, by, holder)) return undefined;
  // "first reported by": tells who had the story, not who answers for it.
  if (tokens.slice(from, verb).some(({ lower }) => lower === 'first')) return undefined;
  return { verb, cue: { from, to: by + 1 }, holder };
}

/** "described as a ruin by": what stands between belongs to what was said. */
function cueSpans(view: SentenceView, { verb, cue }: Passive): Span[] {
  if (view.tokens[verb + 1]?.lower !== 'as') return [spanOf(view.tokens, cue)];
  return [spanOf(view.tokens, { from: cue.from, to: verb + 1 }), spanOf(view.tokens, { from: cue.to - 1, to: cue.to })];
}

const PARTICIPLE = /(?:ed|en|seen|told|read|made|found|held|known|thought|understood)$/;

/** "and confirmed by officials" behind the first holder. */
function secondPassive(view: SentenceView, { holder }: Passive): Passive | undefined {
  if (view.tokens[holder.to]?.lower !== 'and') return undefined;
  const verb = view.tokens[holder.to + 1]?.pos === 'ADV' ? holder.to + 2 : holder.to + 1;
  return passiveAt(view, verb, holder.to + 1);
}

function isSecond(view: SentenceView, verb: number): boolean {
  const from = cueStart(view, verb);
  const and = view.tokens[from - 1]?.lower === 'and' ? from - 1 : -1;
  return view.tokens.some((_, first) => {
    if (first >= and) return false;
    return passiveAt(view, first, cueStart(view, first))?.holder.to === and;
  });
}

/** "by" within four words, or "in" right behind: "acknowledged publicly by", "detailed in"; "described as a ruin by". */
function holderMark(view: SentenceView, verb: number): number | undefined {
  const named = view.tokens[verb + 1]?.lower === 'as';
  for (let i = verb + 1; i <= verb + (named ? 8 : 4); i += 1) {
    const token = view.tokens[i];
    if (token?.lower === 'by' || (token?.lower === 'in' && i === verb + 1)) return i;
    if (token === undefined || token.pos === 'VERB' || token.pos === 'PUNCT') return undefined;
    // "reported abuses by the army": the participle belongs to the noun behind it.
    if (!named && (token.pos === 'NOUN' || token.pos === 'PROPN')) return undefined;
  }
  return undefined;
}

/** Behind "in" only something to read can answer: "detailed in dozens of reports", not "described in detail". */
function fits(view: SentenceView, by: number, holder: TokenRange): boolean {
  const readable = view.tokens.slice(holder.from, holder.to).some(({ lower }) => DOCUMENT_NOUNS.has(lower));
  return readable || (view.tokens[by]?.lower === 'by' && canHold(view.tokens, holder));
}

function cueStart(view: SentenceView, verb: number): number {
  let from = verb;
  while (from > 0) {
    const token = view.tokens[from - 1];
    if (token === undefined || !(token.pos === 'AUX' || token.pos === 'ADV' || LED_BY.has(token.lower))) break;
    from -= 1;
  }
  return from;
}

const LED_BY = new Set(['not', 'as']);
