import { type AssertionDetector, phraseHits } from './detector.ts';
import { STRONG_PREDICTIONS, WEAK_PREDICTIONS } from './lexicon/prediction-phrases.ts';
import { phraseFinder } from './phrases.ts';

const findStrong = phraseFinder(STRONG_PREDICTIONS);
const findWeak = phraseFinder(WEAK_PREDICTIONS);

/** Marks what the writer says will or is likely to happen. */
export const prediction: AssertionDetector = {
  id: 'prediction',
  kind: 'prediction',
  explain: 'What will happen, or is likely to, in the writer’s own voice.',
  example: 'The ruling will likely end the dispute within a year.',
  silentOn: ['The court ruled on Tuesday.', '“The ruling will end the dispute,” said Lena Voss, a lawyer.'],
  reason: (words) => `Says what will happen, without saying who expects it: “${words}”`,
  detect: (voice) => [...phraseHits(voice, findStrong, 1), ...phraseHits(voice, findWeak, 0.4)],
};
