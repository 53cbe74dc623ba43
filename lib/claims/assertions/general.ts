import { type AssertionDetector, phraseHits } from './detector.ts';
import { GENERALITIES } from './lexicon/general-phrases.ts';
import { phraseFinder } from './phrases.ts';

const findGeneralities = phraseFinder(GENERALITIES);

/** Marks a statement about groups, habits or past ages that a reader could not be expected to know. */
export const general: AssertionDetector = {
  id: 'general',
  kind: 'general',
  explain: 'A general, historical or scientific fact that a reader could not be expected to know.',
  example: 'Such sacks were typically burned at the end of each season.',
  silentOn: ['She burned the sack.', 'Officer Dane parked outside.'],
  reason: (words) => `States a general fact with no source: “${words}”`,
  detect: (voice) => phraseHits(voice, findGeneralities, 0.5),
};
