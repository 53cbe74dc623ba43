import type { Token } from '../../text/tokens.ts';
import { type AssertionDetector, type AssertionHit, phraseHits } from './detector.ts';
import { HEAVY_WORDS, INTERPRETING_PHRASES, LIGHT_WORDS, OUGHT_PHRASES } from './lexicon/loaded-words.ts';
import { phraseFinder } from './phrases.ts';

const heavy = new Set(HEAVY_WORDS);
const light = new Set(LIGHT_WORDS);
const findOughts = phraseFinder(OUGHT_PHRASES);
const findReadings = phraseFinder(INTERPRETING_PHRASES);

/** Marks evaluation, blame, praise, ought, and what an event is said to show. */
export const judgement: AssertionDetector = {
  id: 'judgement',
  kind: 'judgement',
  explain: 'Evaluation, loaded wording, ought, praise or blame, or what an event is said to show.',
  example: 'The reckless plan must never be tried again.',
  silentOn: ['The plan was published on Monday.', '“It is a reckless plan,” said Ole Haug, a farmer.'],
  reason: (words) => `Judges in the writer’s own voice: “${words}”`,
  detect: (voice) => [
    ...wordHits(voice.stretches, heavy, 1),
    ...phraseHits(voice, findOughts, 0.6),
    ...phraseHits(voice, findReadings, 0.5),
    ...wordHits(voice.stretches, light, 0.4),
  ],
};

/** One hit a loaded word. Names are let be: "Best Buy", "Great Falls". */
function wordHits(stretches: readonly (readonly Token[])[], words: ReadonlySet<string>, score: number): AssertionHit[] {
  return stretches.flatMap((tokens) =>
    tokens
      .filter((token) => token.pos !== 'PROPN' && (words.has(token.lower) || words.has(token.lemma)))
      .map((token) => ({ trigger: [token.span], score, sign: token.lemma })),
  );
}
