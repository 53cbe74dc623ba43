import { type AssertionDetector, phraseHits } from './detector.ts';
import { STRONG_VAGUE, WEAK_VAGUE } from './lexicon/vague-phrases.ts';
import { phraseFinder } from './phrases.ts';

const findStrong = phraseFinder(STRONG_VAGUE);
const findWeak = phraseFinder(WEAK_VAGUE);

/** Marks a place for a source with nobody in it. */
export const vague: AssertionDetector = {
  id: 'vague',
  kind: 'vague',
  explain: 'A place for a source with nobody in it: “is widely seen as”, “reportedly”, “studies show”.',
  example: 'The mayor is widely seen as the author of the plan.',
  silentOn: ['The mayor wrote the plan in May.', 'Ines Roth opened the meeting with a song.'],
  reason: (words) => `Leaves open who thinks so: “${words}”`,
  detect: (voice) => [...phraseHits(voice, findStrong, 1), ...phraseHits(voice, findWeak, 0.4)],
};
