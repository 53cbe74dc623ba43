import { textOf } from '../../../text/span.ts';
import type { Gate } from './gate.ts';

const SEEN =
  /\b(could be (seen|heard)|was visible|stood outside|a reporter|this (reporter|newspaper)|in an interview|did not (immediately )?(respond|reply|return)|declined to|waved|wore|chanted|walked|smiled|gathered|sat)\b/i;

/** What the reporter saw, and lines on who did not answer. */
export const firstHand: Gate = {
  id: 'first-hand',
  explain: 'What the reporter saw or heard, and “did not respond” lines.',
  effect: 'seldom',
  example: 'A crowd gathered and smoke could be seen over the bridge.',
  passes: 'Smoke is the worst danger to the bridge.',
  holds: ({ sentence }, { article }) => SEEN.test(textOf(article.text, sentence.span)),
};
