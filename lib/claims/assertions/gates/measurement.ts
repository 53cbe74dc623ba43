import { textOf } from '../../../text/span.ts';
import type { Gate } from './gate.ts';

const MEASURED =
  /\b(weighs?|weighed|measures?|measured) (about |some |just )?\d|\b(has|have|had|with) an? (diameter|height|length|width|weight|capacity|depth) of (about |some )?\d/i;

/** What a scale or a rule would say: "Each has a diameter of 16 metres." */
export const measurement: Gate = {
  id: 'measurement',
  explain: 'Weights and lengths of a thing.',
  effect: 'never',
  example: 'Each wheel has a diameter of 16 metres.',
  passes: 'Each wheel is the largest of its kind.',
  holds: ({ sentence }, { article }) => MEASURED.test(textOf(article.text, sentence.span)),
};
