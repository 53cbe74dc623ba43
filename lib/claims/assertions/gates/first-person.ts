import type { Gate } from './gate.ts';

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself', "i'm", 'i’m', "i've", 'i’ve']);

/** The writer's own experience and tastes, told as such. */
export const firstPerson: Gate = {
  id: 'first-person',
  explain: 'The writer’s own experience, told as such.',
  effect: 'seldom',
  example: 'I walked across the terrible bridge.',
  passes: 'The bridge is terrible.',
  holds: ({ tokens }) => tokens.some((token) => FIRST_PERSON.has(token.lower)),
};
