/** "As Ruiz put it, …", "…, as the bank noted": the rest of the sentence is what was said. */
import { FINDING, SAYING } from '../lexicon/reporting-verbs.ts';
import type { AttributionDetector } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { contentBefore, isClause, spanOfRange, untilStop } from './clause.ts';
import { holderAfter } from './holder.ts';
import { lemmaOf } from './reporting-verb.ts';

/** "As Ruiz argued in her second book, …": words between the verb and the pause. */
const LONGEST_PLACE = 14;

/** "as Ruiz puts it", "as she sees it". */
const PUTS_IT = new Set(['put', 'see', 'tell', 'have']);

/** Attributes a sentence to the speaker of the "as" clause in it. */
export const asPutIt: AttributionDetector = {
  id: 'as-put-it',
  detect: (view) =>
    view.tokens.flatMap((token, at) => {
      if (token.lower !== 'as' || view.quoted[at]) return [];
      const holder = holderAfter(view.tokens, at + 1, view.quoted);
      const verb = holder && view.tokens.findIndex((word, i) => i >= holder.whole.to && word.pos === 'VERB');
      if (holder === undefined || verb === undefined || verb === -1 || verb > holder.whole.to + 2) return [];
      const word = view.tokens[verb];
      const lemma = word === undefined ? '' : lemmaOf(word);
      const put = PUTS_IT.has(lemma) && view.tokens[verb + 1]?.lower === 'it';
      const end = verb + (put ? 2 : 1);
      if (!put && !SAYING.has(lemma) && !FINDING.has(lemma)) return [];
      const pause = view.tokens.findIndex((word, i) => i >= end && /^[,:]$/.test(word.text));
      const leads = at < 2 || !isClause(view.tokens, { from: 0, to: at });
      const subject = leads && at > 1 ? contentBefore(view, at) : undefined;
      if (leads ? pause === -1 || pause > end + LONGEST_PLACE : !/^[,.]?$/.test(view.tokens[end]?.text ?? ''))
        return [];
      const before = leads ? undefined : contentBefore(view, at);
      const rest = leads ? untilStop(view.tokens, pause + 1, view.tokens.length) : undefined;
      // "The quay, as Ruiz put it, is a ruin", "The port is, as she sees it, a trap": the sentence goes round it.
      const behind =
        !leads && view.tokens[end]?.text === ',' ? untilStop(view.tokens, end + 1, view.tokens.length) : rest;
      const content = [
        ...(subject === undefined ? [] : [subject]),
        ...(before === undefined ? [] : [before]),
        ...(behind === undefined ? [] : spanOfRange(view.tokens, behind)),
      ];
      if (content.length === 0) return [];
      return [
        {
          rule: 'as-put-it' as const,
          sentence: view.sentence.index,
          source: [spanOf(view.tokens, holder.whole)],
          head: spanOf(view.tokens, holder.core),
          cue: [spanOf(view.tokens, { from: at, to: at + 1 }), spanOf(view.tokens, { from: verb, to: end })],
          content,
        },
      ];
    }),
};
