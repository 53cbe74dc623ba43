/** Quoted words woven into a clause with a speaker but no verb of speech: 'Ruiz gave the plan "a very late blessing"'. */
import type { AttributionDetector } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { headOf } from './can-hold.ts';
import { holderAfter } from './holder.ts';

/** Attributes quoted words to the subject of their sentence, where that is somebody. */
export const quotationInClause: AttributionDetector = {
  id: 'quotation-in-clause',
  detect: (view) => {
    const { tokens, sentence, quotations } = view;
    const inside = quotations.filter(
      ({ span, speech }) => speech && span.start > sentence.span.start && span.end <= sentence.span.end,
    );
    if (inside.length === 0) return [];
    const start = tokens[0]?.pos === 'ADP' ? tokens.findIndex((token) => token.text === ',') + 1 : 0;
    const holder = holderAfter(tokens, start, view.quoted);
    const verb =
      holder && tokens.findIndex((token, i) => i >= holder.whole.to && (token.pos === 'VERB' || token.pos === 'AUX'));
    if (holder === undefined || verb === undefined || verb === -1 || view.quoted[verb]) return [];
    const head = headOf(tokens, holder.core);
    if (head === undefined || head.lower === 'it' || head.lower === 'i') return [];
    return [
      {
        rule: 'quotation-in-clause',
        sentence: sentence.index,
        source: [spanOf(tokens, holder.whole)],
        head: spanOf(tokens, holder.core),
        cue: [spanOf(tokens, { from: verb, to: verb + 1 })],
        content: inside.map(({ span }) => span),
      },
    ];
  },
};
