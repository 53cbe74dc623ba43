import { textOf } from '../../../text/span.ts';
import { HEAVY_WORDS, LIGHT_WORDS } from '../lexicon/loaded-words.ts';
import type { Gate } from './gate.ts';

const MEANING = /^(a|an) \p{L}[\p{L}-]*( [\p{L}-]+)? is (a|an|any|(also |often )?(called|known as)) /iu;
const judging = new Set([...HEAVY_WORDS, ...LIGHT_WORDS]);

/** "A weir is a low dam": what a word means, as long as nothing in it judges. "A ban is a mistake" does. */
export const wordMeaning: Gate = {
  id: 'word-meaning',
  explain: 'What a word means, where nothing in the sentence judges.',
  effect: 'never',
  example: 'A weir is a low dam across a river.',
  passes: 'A weir is a terrible thing for a river.',
  holds: ({ sentence, tokens }, { article }) =>
    MEANING.test(textOf(article.text, sentence.span)) &&
    !tokens.some((token) => judging.has(token.lower) || judging.has(token.lemma)),
};
