/** A noun that carries what was said: "Ruiz's claim that …", "her pledge to …", "warnings from the bank that …". */
import { CUE_NOUNS } from '../lexicon/cue-nouns.ts';
import type { AttributionDetector, SentenceView, TokenRange } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { canHold } from './can-hold.ts';
import { spanOfRange, untilStop } from './clause.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';

/** Attributes the clause of a cue noun to its possessor, or to whom it comes from. */
export const cueNoun: AttributionDetector = {
  id: 'cue-noun',
  detect: (view) =>
    view.tokens.flatMap((token, noun) => {
      if (!CUE_NOUNS.has(token.lower) || view.quoted[noun]) return [];
      // wink takes some for verbs; behind a possessive none is.
      if (token.pos === 'VERB' && !/^['’]s?$/.test(view.tokens[noun - 1]?.text ?? '')) return [];
      const holder = possessor(view, noun) ?? giver(view, noun);
      if (holder === undefined || !canHold(view.tokens, holder.range)) return [];
      const joint = view.tokens[holder.after]?.lower;
      if (joint !== 'that' && !(joint === 'to' && WILLS.has(token.lower))) return [];
      const range = untilStop(view.tokens, holder.after, clauseEnd(view, holder.after));
      if (range === undefined) return [];
      const head = spanOf(view.tokens, holder.range);
      const cue = spanOf(view.tokens, { from: noun, to: noun + 1 });
      return [
        {
          rule: 'cue-noun' as const,
          sentence: view.sentence.index,
          source: [head],
          head,
          cue: [cue],
          content: spanOfRange(view.tokens, range),
        },
      ];
    }),
};

const WILLS = new Set([
  'pledge',
  'vow',
  'promise',
  'promises',
  'threat',
  'threats',
  'demand',
  'demands',
  'proposal',
  'recommendation',
  'hope',
  'hopes',
]);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);

interface NounHolder {
  readonly range: TokenRange;
  /** Where "that" or "to" must stand. */
  readonly after: number;
}

function possessor(view: SentenceView, noun: number): NounHolder | undefined {
  let at = noun - 1;
  while (at > 0 && (view.tokens[at]?.pos === 'ADJ' || view.tokens[at]?.pos === 'NOUN')) at -= 1;
  const token = view.tokens[at];
  if (token === undefined) return undefined;
  if (POSSESSIVES.has(token.lower)) return { range: { from: at, to: at + 1 }, after: noun + 1 };
  if (!/^['’]s?$/.test(token.text)) return undefined;
  const range = phraseBefore(view.tokens, at);
  return range && { range, after: noun + 1 };
}

function giver(view: SentenceView, noun: number): NounHolder | undefined {
  const mark = view.tokens[noun + 1]?.lower;
  if (mark !== 'by' && mark !== 'from' && mark !== 'of') return undefined;
  const range = phraseAfter(view.tokens, noun + 2);
  return range && { range, after: range.to };
}

/** A noun's clause ends where the main clause takes up again; a comma is the only sign of that here. */
function clauseEnd(view: SentenceView, from: number): number {
  const comma = view.tokens.findIndex((token, i) => i > from + 3 && token.text === ',');
  return comma === -1 ? view.tokens.length : comma;
}
