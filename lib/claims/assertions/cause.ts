import { type AssertionDetector, phraseHits } from './detector.ts';
import { EFFECT_VERBS, STRONG_CAUSES } from './lexicon/cause-phrases.ts';
import { phraseFinder } from './phrases.ts';

const findCauses = phraseFinder(STRONG_CAUSES);
const findEffects = phraseFinder(EFFECT_VERBS);

/** Marks what is said to bring something about, and motives given to people. */
export const cause: AssertionDetector = {
  id: 'cause',
  kind: 'cause',
  explain: 'What causes, prevents or improves something, and why people did what they did.',
  example: 'The new tariffs led to empty shelves across the north.',
  silentOn: ['The ferry left the harbour at noon.', '“The storm led to delays,” said Ana Ruiz, the harbour master.'],
  reason: (words) => `Says what caused it, without saying who found so: “${words}”`,
  detect: (voice) => [...phraseHits(voice, findCauses, 1), ...phraseHits(voice, findEffects, 0.5)],
};
