import { textOf } from '../../../text/span.ts';
import type { Gate } from './gate.ts';

const HELD =
  /\b(is|are|was|were|been) (\w+ly )?(accepted|acknowledged|believed|considered|recognised|recognized|regarded|seen|understood|viewed)( as [^,;.]{3,60}?| to be [^,;.]{3,60}?)? by (?!(accident|chance|law|far|no means)\b)[\p{L}]/iu;

/** "Is widely acknowledged by governments": somebody holds the view, though nobody could look them up. */
export const heldBy: Gate = {
  id: 'held-by',
  explain: 'A view whose holders are given behind “by”.',
  effect: 'never',
  example: 'The bridge is widely seen as a danger by the people of the valley.',
  passes: 'The bridge is widely seen as a danger.',
  holds: ({ sentence }, { article }) => HELD.test(textOf(article.text, sentence.span)),
};
