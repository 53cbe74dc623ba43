import { textOf } from '../../../text/span.ts';
import type { Gate } from './gate.ts';

const OBSERVED =
  /\b(could be (seen|heard)|(was|were) visible|stood outside|did not (immediately )?(respond|reply|return)|declined to (comment|say|answer|discuss|offer|be (named|interviewed|identified)))\b/i;

/** The reporter was there, or asked: nobody else need answer for it. */
export const observed: Gate = {
  id: 'observed',
  explain: 'What could be seen or heard on the spot, and who gave no answer.',
  effect: 'never',
  example: 'The worst smoke could be seen from the bridge.',
  passes: 'The worst smoke came from the bridge.',
  holds: ({ sentence }, { article }) => OBSERVED.test(textOf(article.text, sentence.span)),
};
