import { textOf } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { cause } from '../cause.ts';
import { comparison } from '../comparison.ts';
import { judgement } from '../judgement.ts';
import { prediction } from '../prediction.ts';
import { statistic } from '../statistic.ts';
import { vague } from '../vague.ts';
import type { Gate } from './gate.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = new RegExp(
  `\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(${MONTHS}) \\d{1,2}\\b|\\b\\d{1,2} (${MONTHS})\\b|\\byesterday\\b`,
  'i',
);
const MODALS = new Set('will would could should must may might can'.split(' '));
const ASKING = [statistic, cause, comparison, prediction, judgement, vague];
/** Signs at or above this are enough to ask who says so. */
const PLAIN_BELOW = 0.5;

/** Something happened on a day that is named, and no word asks for more: "On Monday two boats were towed to the harbour." */
export const toldEvent: Gate = {
  id: 'told-event',
  explain: 'Events of a day that is named, told in the past without a word that judges, ranks, explains or counts.',
  effect: 'never',
  example: 'Two boats were towed back to the harbour on Monday.',
  passes: 'Two boats were recklessly betrayed on Monday because of a disastrous order.',
  holds: (voice, context) => {
    const verb = voice.tokens.find((token) => token.pos === 'VERB' || token.pos === 'AUX');
    if (verb === undefined || !isPast(verb) || voice.tokens.some((token) => MODALS.has(token.lower))) return false;
    if (!DAY.test(textOf(context.article.text, voice.sentence.span))) return false;
    return ASKING.every((kind) => kind.detect(voice, context).every((hit) => hit.score < PLAIN_BELOW));
  },
};

/** "closed", "took", "was": not the dictionary form, neither "-s" nor "-ing". */
function isPast(verb: Token): boolean {
  if (verb.lemma === 'be') return verb.lower === 'was' || verb.lower === 'were';
  return verb.lower !== verb.lemma && !/(s|ing)$/.test(verb.lower);
}
