/**
 * What somebody says a thing is, or comes of: "critics describe the policy as extortion", "Ruiz attributes the delay to
 * greed", "what analysts identify as a campaign".
 */

import type { Span } from '../../text/span.ts';
import { DESCRIBING } from '../lexicon/reporting-verbs.ts';
import type { AttributionDetector, Frame, SentenceView } from './attribution.ts';
import { contentAfter, spanOfRange } from './clause.ts';
import { phraseAfter } from './noun-phrase.ts';
import { fromFrame } from './quotation-tag.ts';
import { isComparison } from './said-that.ts';

/** Attributes a description, with the thing described, to whoever gives it. */
export const describedAs: AttributionDetector = {
  id: 'described-as',
  detect: (view) =>
    view.frames.flatMap((frame) => {
      const mark = Math.min(frame.holder.whole.from, frame.cue.from) - 1;
      const name = frame.holderFirst && view.tokens[mark]?.lower === 'what' ? named(view, frame) : [];
      if (name.length > 0) return [fromFrame(view, frame, 'described-as', name)];
      const after = contentAfter(view, frame);
      if (after === undefined || !frame.holderFirst || isComparison(view, frame)) return [];
      if (!describes(view, frame, after.range.from, after.range.to)) return [];
      return [fromFrame(view, frame, 'described-as', spanOfRange(view.tokens, after.range))];
    }),
};

/** Longer than this the thing described has a clause of its own in it. */
const LONGEST_THING = 12;

function describes(view: SentenceView, { lemma }: Frame, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to - 1, from + LONGEST_THING); at += 1) {
    const [token, next] = [view.tokens[at], view.tokens[at + 1]];
    if (token === undefined || token.pos === 'AUX' || /^[,;:]$/.test(token.text)) return false;
    if (!DESCRIBING.has(`${lemma}-${token.lower}`)) continue;
    // "saw the man as he left": a pronoun begins a clause.
    return next !== undefined && next.pos !== 'PRON' && next.pos !== 'ADP' && next.pos !== 'SCONJ';
  }
  return false;
}

/** "What analysts call [a campaign] has emptied the wharves": the name alone, since the rest is the writer's. */
function named(view: SentenceView, { cue, lemma }: Frame): Span[] {
  if (!NAMING.has(lemma)) return [];
  const at = view.tokens[cue.to]?.lower === 'as' ? cue.to + 1 : cue.to;
  const phrase = phraseAfter(view.tokens, at);
  return phrase === undefined ? [] : spanOfRange(view.tokens, { from: cue.to, to: phrase.to });
}

/** Verbs that name a thing: "what the ministry calls an accident". */
const NAMING = new Set(
  'call characterise characterize consider deem denounce depict describe dub frame identify label perceive portray recognise recognize regard see term view'.split(
    ' ',
  ),
);
