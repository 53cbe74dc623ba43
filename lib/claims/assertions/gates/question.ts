import type { Gate } from './gate.ts';

/** Questions assert nothing, rhetorical ones included. */
export const question: Gate = {
  id: 'question',
  explain: 'Questions.',
  effect: 'never',
  example: 'Who will pay for the terrible bridge?',
  passes: 'The taxpayers will pay for the terrible bridge.',
  holds: ({ sentence }) => sentence.tokens.slice(-3).some((token) => token.text.startsWith('?')),
};
