/** A stance without a clause: "accused the board of delay", "called for a vote", "condemned the attack". */
import { STANCE, WEAK_STANCE, WITH_PREPOSITION } from '../lexicon/reporting-verbs.ts';
import { DOCUMENT_NOUNS } from '../lexicon/source-nouns.ts';
import type { AttributionDetector, Frame, SentenceView } from './attribution.ts';
import { headOf } from './can-hold.ts';
import { contentAfter, spanOfRange } from './clause.ts';
import { fromFrame } from './quotation-tag.ts';
import { isComparison } from './said-that.ts';

/** Attributes a stance to whoever takes it. */
export const stance: AttributionDetector = {
  id: 'stance',
  detect: (view) =>
    view.frames.flatMap((frame) => {
      const preposition = view.tokens[frame.cue.to - 1]?.lower ?? '';
      const prepositional = WITH_PREPOSITION.has(`${frame.lemma}-${preposition}`);
      if (!(STANCE.has(frame.lemma) || prepositional) || !frame.holderFirst || isComparison(view, frame)) return [];
      if (ACTS.has(frame.lemma) && isThing(view, frame)) return [];
      const after = contentAfter(view, frame);
      return after === undefined
        ? []
        : [
            fromFrame(
              view,
              frame,
              prepositional || !WEAK_STANCE.has(frame.lemma) ? 'stance' : 'weak-stance',
              spanOfRange(view.tokens, after.range),
            ),
          ];
    }),
};

/** What things do too: "the plan threatens the coast", "the figures reflect". */
const ACTS = new Set([
  'threaten',
  'reflect',
  'raise',
  'challenge',
  'attack',
  'defend',
  'support',
  'back',
  'demand',
  'frame',
  'question',
]);

function isThing(view: SentenceView, frame: Frame): boolean {
  const head = headOf(view.tokens, frame.holder.core);
  return head === undefined || head.lower === 'it' || DOCUMENT_NOUNS.has(head.lower);
}
