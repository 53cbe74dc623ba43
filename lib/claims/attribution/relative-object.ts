/** What somebody thinks of the thing before: "a cause that analysts identify", "the blasts, which Ruiz has attributed to". */
import type { Span } from '../../text/span.ts';
import { DESCRIBING } from '../lexicon/reporting-verbs.ts';
import type { AttributionDetector, Frame, SentenceView, TokenRange } from './attribution.ts';
import { contentAfter, pauseAfter, spanOfRange, untilStop } from './clause.ts';
import { phraseBefore } from './noun-phrase.ts';
import { fromFrame } from './quotation-tag.ts';

/** Attributes a thing, and what is said of it, to the subject of its relative clause. */
export const relativeObject: AttributionDetector = {
  id: 'relative-object',
  detect: (view) =>
    view.frames.flatMap((frame) => {
      if (!frame.holderFirst || !saysOf(view, frame)) return [];
      const mark = Math.min(frame.holder.whole.from, frame.cue.from) - 1;
      const content = thingAndRest(view, frame, mark);
      return content.length === 0 ? [] : [fromFrame(view, frame, 'relative-object', content)];
    }),
};

/** Whether a frame stands in a relative clause about a thing that its speaker says something of. */
export function isRelative(view: SentenceView, frame: Frame): boolean {
  const mark = Math.min(frame.holder.whole.from, frame.cue.from) - 1;
  return frame.holderFirst && thingBefore(view, mark) !== undefined;
}

function thingBefore(view: SentenceView, mark: number): TokenRange | undefined {
  const { tokens } = view;
  if (!['that', 'which', 'whom'].includes(tokens[mark]?.lower ?? '')) return undefined;
  const thing = phraseBefore(tokens, tokens[mark - 1]?.text === ',' ? mark - 1 : mark);
  return thing === undefined || isHearer(view, thing) ? undefined : thing;
}

function thingAndRest(view: SentenceView, frame: Frame, mark: number): Span[] {
  const { tokens } = view;
  const thing = thingBefore(view, mark);
  if (thing === undefined) return [];
  const after = contentAfter(view, frame)?.range;
  const goesOn =
    after !== undefined && (DESCRIBING.has(describing(view, frame)) || COMPLEMENT.has(tokens[after.from]?.lower ?? ''));
  const rest = goesOn
    ? untilStop(tokens, after.from, Math.min(after.to, pauseAfter(tokens, after.from, 'commas')))
    : undefined;
  return [...spanOfRange(tokens, thing), ...(rest === undefined ? [] : spanOfRange(tokens, rest))];
}

/** "told Ann Hale that he believes": the clause is what was told, no relative one. */
function isHearer(view: SentenceView, { from }: TokenRange): boolean {
  return /^(?:told|tells|tell|assured|reminded|informed|warned|persuaded)$/.test(view.tokens[from - 1]?.lower ?? '');
}

function saysOf(view: SentenceView, frame: Frame): boolean {
  return SAYS_OF.has(frame.lemma) || DESCRIBING.has(describing(view, frame));
}

/** "trace-to": the verb and the word behind it. */
function describing(view: SentenceView, { verb, lemma }: Frame): string {
  return `${lemma}-${view.tokens[verb + 1]?.lower ?? ''}`;
}

/** What goes on with the claim: "described as", "attributed to", "say is"; anything else is the main clause. */
const COMPLEMENT = new Set('as to is are was were will would could has have had a an the'.split(' '));

/** Verbs that say something of a thing by themselves; "a plan that voters want" says nothing of the plan. */
const SAYS_OF = new Set(
  'acknowledge allege attribute believe blame call characterise characterize claim concede condemn consider contend deem denounce describe detail deny dismiss document emphasise emphasize estimate find hail highlight identify label note praise recognise recognize regard report say see stress suspect trace view warn'.split(
    ' ',
  ),
);
