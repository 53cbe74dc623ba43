import type { Gate } from './gate.ts';

const OPENERS = new Set(['if', 'unless', 'suppose', 'imagine', 'whether', 'when', 'once']);

/** What would be so if something else were. */
export const conditional: Gate = {
  id: 'conditional',
  explain: 'Conditions: sentences that open with “if”, “unless”, “suppose”, “when”.',
  effect: 'seldom',
  example: 'If the door sticks, the bridge will stay shut.',
  passes: 'The bridge will stay shut.',
  holds: ({ sentence }) => OPENERS.has(sentence.tokens[0]?.lower ?? ''),
};
