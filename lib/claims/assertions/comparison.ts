import { type AssertionDetector, phraseHits } from './detector.ts';
import { STRONG_COMPARISONS, WEAK_COMPARISONS } from './lexicon/comparison-phrases.ts';
import { phraseFinder } from './phrases.ts';

const findStrong = phraseFinder(STRONG_COMPARISONS);
const findWeak = phraseFinder(WEAK_COMPARISONS);

/** Marks a ranking: most, first, only, record, better than. */
export const comparison: AssertionDetector = {
  id: 'comparison',
  kind: 'comparison',
  explain: 'A ranking or comparison: most, first, only, record, never before, better or worse than.',
  example: 'It is the largest strike in the nation’s history.',
  silentOn: ['The committee meets in a brick hall.', '“It is the largest strike ever,” said Tomas Berg.'],
  reason: (words) => `Ranks or compares with no source: “${words}”`,
  detect: (voice) => [...phraseHits(voice, findStrong, 1), ...phraseHits(voice, findWeak, 0.4)],
};
