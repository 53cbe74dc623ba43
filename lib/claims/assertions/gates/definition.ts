import { textOf } from '../../../text/span.ts';
import type { Gate } from './gate.ts';

/** "A weir is a low dam", "refers to", "also called". */
const DEFINING =
  /\b(refers to|(is|are|also|often) (called|named|known as|short for|defined as)|is (a|the) (term|name|word) (for|of)|stands for)\b|^(a|an) [\p{L}-]+( [\p{L}-]+)? is (a|an) /iu;

/** What a word means. */
export const definition: Gate = {
  id: 'definition',
  explain: 'Definitions.',
  effect: 'seldom',
  example: 'A weir is a low dam across a river.',
  passes: 'The weir ruined the river.',
  holds: ({ sentence }, { article }) => DEFINING.test(textOf(article.text, sentence.span)),
};
