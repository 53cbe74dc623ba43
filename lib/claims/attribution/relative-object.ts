/** What somebody thinks of the thing before: "a cause that analysts identify", "the blasts, which Ruiz has attributed to". */
import type { AttributionDetector, Frame, SentenceView, TokenRange } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { contentAfter, spanOfRange } from './clause.ts';
import { phraseBefore } from './noun-phrase.ts';
import { fromFrame } from './quotation-tag.ts';

/** Attributes a thing, and what is said of it, to the subject of its relative clause. */
export const relativeObject: AttributionDetector = {
  id: 'relative-object',
  detect: (view) =>
    view.frames.flatMap((frame) => {
      const antecedent = antecedentOf(view, frame);
      if (antecedent === undefined || !SAYS_OF.has(frame.lemma)) return [];
      const after = contentAfter(view, frame);
      const rest =
        after !== undefined && COMPLEMENT.has(view.tokens[after.range.from]?.lower ?? '')
          ? spanOfRange(view.tokens, after.range)
          : [];
      return [fromFrame(view, frame, 'relative-object', [spanOf(view.tokens, antecedent), ...rest])];
    }),
};

/** What goes on with the claim: "described as", "attributed to", "say is"; anything else is the main clause. */
const COMPLEMENT = new Set([
  'as',
  'to',
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'could',
  'has',
  'have',
  'had',
  'a',
  'an',
  'the',
]);

function antecedentOf(view: SentenceView, frame: Frame): TokenRange | undefined {
  const mark = Math.min(frame.holder.whole.from, frame.cue.from) - 1;
  if (!['that', 'which', 'whom', 'what'].includes(view.tokens[mark]?.lower ?? '') || !frame.holderFirst)
    return undefined;
  return phraseBefore(view.tokens, view.tokens[mark - 1]?.text === ',' ? mark - 1 : mark);
}

/** Verbs that say something of a thing by themselves; "a plan that voters want" says nothing of the plan. */
const SAYS_OF = new Set(
  'acknowledge allege attribute believe blame call characterise characterize claim concede condemn consider contend deem denounce describe detail deny dismiss document emphasise emphasize estimate find hail highlight identify label note praise recognise recognize regard report say see stress suspect trace view warn'.split(
    ' ',
  ),
);
