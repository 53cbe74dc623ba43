import type { Gate } from './gate.ts';

/** Fewer words than this say nothing that could want a source. */
const FEWEST_WORDS = 4;
/** In a longer run of words without a verb, the tagger has more likely missed the verb ("growth stalls"). */
const FEWEST_WITHOUT_VERB = 10;

/** Headings, list points and pieces of sentences: no verb of the writer's own, or hardly a word. */
export const fragment: Gate = {
  id: 'fragment',
  explain: 'Fragments without a verb, and sentences of fewer than four words.',
  effect: 'never',
  example: 'A terrible bridge.',
  passes: 'It is a terrible bridge.',
  holds: ({ tokens }) => {
    const words = tokens.filter((token) => token.pos !== 'PUNCT').length;
    const hasVerb = tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX');
    return words < FEWEST_WORDS || (words < FEWEST_WITHOUT_VERB && !hasVerb);
  },
};
