/** What somebody believes, wants, fears or expects: "Ruiz believes the plan will fail", "voters want to be heard". */
import { HOLDING } from '../lexicon/reporting-verbs.ts';
import { DOCUMENT_NOUNS } from '../lexicon/source-nouns.ts';
import type { AttributionDetector, Frame, SentenceView } from './attribution.ts';
import { headOf } from './can-hold.ts';
import { contentAfter, isClause, spanOfRange } from './clause.ts';
import { fromFrame } from './quotation-tag.ts';
import { isComparison } from './said-that.ts';

/** Attributes a belief or a wish to whoever holds it. */
export const holding: AttributionDetector = {
  id: 'holding',
  detect: (view) =>
    view.frames.flatMap((frame) => {
      if (!HOLDING.has(frame.lemma) || isComparison(view, frame) || !hasMind(view, frame)) return [];
      const after = contentAfter(view, frame);
      if (after === undefined) return [];
      const infinitive = view.tokens[after.range.from]?.lower === 'to';
      const clause = after.joint !== 'bare' || isClause(view.tokens, after.range);
      if (!(OF_THINGS.has(frame.lemma) || infinitive || clause)) return [];
      if (NEEDS_THAT.has(frame.lemma) && after.joint !== 'that') return [];
      return [
        fromFrame(
          view,
          frame,
          isNamed(view, frame) ? 'holding' : 'weak-holding',
          spanOfRange(view.tokens, after.range),
        ),
      ];
    }),
};

/** These take a thing as well as a clause: "wants a deal", "opposes the plan". */
const OF_THINGS = new Set([
  'want',
  'fear',
  'expect',
  'support',
  'oppose',
  'favor',
  'favour',
  'prefer',
  'anticipate',
  'dispute',
  'envision',
  'consider',
  'regard',
]);
/** These report a view only with a clause: "saw that", but "saw the train". */
const NEEDS_THAT = new Set([
  'know',
  'understand',
  'realize',
  'realise',
  'see',
  'view',
  'imagine',
  'assume',
  'recognize',
  'recognise',
  'like',
  'love',
  'hate',
  'dislike',
  'deem',
  'seek',
  'back',
]);

/** Of people at large ("beginners who want") a wish is mostly the writer's own guess. */
function isNamed(view: SentenceView, frame: Frame): boolean {
  const head = headOf(view.tokens, frame.holder.core);
  const first = view.tokens[frame.holder.core.from];
  if (head === undefined || first === undefined || GUESSED.has(frame.lemma)) return false;
  return (
    head.lower === 'he' ||
    head.lower === 'she' ||
    first.lower === 'the' ||
    (head.pos === 'PROPN' && !/s$/.test(head.lower))
  );
}

const GUESSED = new Set(['feel', 'know', 'love', 'like', 'hate', 'wish', 'thought']);

function hasMind(view: SentenceView, frame: Frame): boolean {
  const head = headOf(view.tokens, frame.holder.core);
  return head !== undefined && !DOCUMENT_NOUNS.has(head.lower) && head.lower !== 'it';
}
