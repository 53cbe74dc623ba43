import { textOf } from '../../../text/span.ts';
import { HEAVY_WORDS, LIGHT_WORDS } from '../lexicon/loaded-words.ts';
import type { Gate } from './gate.ts';

const CLOCK =
  /\b\d{1,2}(:\d\d)? ?[ap]\.?m\b|\bat (noon|midnight)\b|\b\d{1,2}:[0-5]\d\b|\b(at|by|until|after|before) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)( o[’']clock)?[.,;]/i;
const DAY =
  '(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day)';
const APPOINTED = new RegExp(
  `\\b(will|is|are|was|were) (be )?(held|meet|take place|open|opens|begin|start|scheduled|due|published|released|broadcast)\\b.* (on|from|until|at|in) .{0,20}\\b${DAY}`,
  'i',
);
const judging = new Set([...HEAVY_WORDS, ...LIGHT_WORDS, 'must', 'should', 'ought', 'never']);

/** Hours and appointed days, where nothing in the sentence judges: "The fair will be held on 4 May." */
export const timetable: Gate = {
  id: 'timetable',
  explain: 'Hours and appointed days, where nothing in the sentence judges.',
  effect: 'never',
  example: 'The gate is raised at 6 a.m. and lowered at 9 p.m.',
  passes: 'The gate ruined the town by its terrible noise at 6 a.m. and 9 p.m.',
  holds: ({ sentence, tokens }, { article }) => {
    const text = textOf(article.text, sentence.span);
    if (!CLOCK.test(text) && !APPOINTED.test(text)) return false;
    return !tokens.some((token) => judging.has(token.lower) || judging.has(token.lemma));
  },
};
