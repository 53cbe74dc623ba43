import type { Gate } from './gate.ts';

const DATE_WORDS =
  /^(january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|tonight|a\.m|p\.m|(19|20)\d\d)\.?$/;

/** Something with a day on it is mostly an event. */
export const dated: Gate = {
  id: 'dated',
  explain: 'Sentences with a day, month or year: events and schedules.',
  effect: 'seldom',
  example: 'The bridge closed on Monday.',
  passes: 'The bridge always closes late.',
  holds: ({ tokens }) => tokens.some((token) => token.text !== 'may' && DATE_WORDS.test(token.lower)),
};
