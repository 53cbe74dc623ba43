import type { Token } from '../../text/tokens.ts';
import { type AssertionDetector, type AssertionHit, phraseHits, spanOfTokens } from './detector.ts';
import { MEASURE_WORDS, TREND_PHRASES } from './lexicon/measures.ts';
import { phraseFinder } from './phrases.ts';

const findTrends = phraseFinder(TREND_PHRASES);

/** Marks a share, rate, amount or trend; dates, ages, times, ordinals and bare counts are let be. */
export const statistic: AssertionDetector = {
  id: 'statistic',
  kind: 'statistic',
  explain: 'A figure, share, rate, amount or trend.',
  example: 'Nearly 40 percent of the town’s shops have closed since the bypass opened.',
  silentOn: [
    'The council meets on 14 March 2019 at 7 p.m.',
    'Mara Lind, 82, opened the door.',
    'The 3rd Street bridge is closed.',
  ],
  reason: (words) => `A figure with no source: “${words}”`,
  detect(voice) {
    const figures = voice.stretches.flatMap((tokens) =>
      tokens.flatMap((_, i) => {
        const hit = figureAt(tokens, i);
        return hit === undefined ? [] : [hit];
      }),
    );
    return [...figures, ...phraseHits(voice, findTrends, 0.4)];
  },
};

const CURRENCY = /^[$£€¥]$/;
const YEAR = /^(1[5-9]|20)\d\d(s|’s|'s)?$/;
const CLOCK_OR_SCORE = /^\d{1,2}[:–-]\d{1,2}$|^\d+(st|nd|rd|th)$|year-old/i;
const CLOCK_HALF = /^[ap]\.?m\.?$/;
const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const APPROXIMATION = new Set(
  'at over under about around nearly almost roughly approximately some least most only just than to up more less fewer many as estimated'.split(
    ' ',
  ),
);
/** How far before a figure its approximation reaches: "as many as 40". */
const REACH_BACK = 3;
/** How far after a figure its unit may stand: "40 of the town’s shops" has none within reach. */
const REACH_AHEAD = 3;

function figureAt(tokens: readonly Token[], i: number): AssertionHit | undefined {
  const token = tokens[i];
  if (token === undefined || (token.pos !== 'NUM' && !/^\d/.test(token.text))) return undefined;
  const before = tokens[i - 1];
  if (before?.pos === 'NUM' || isDateOrAge(tokens, i)) return undefined;
  const money = before !== undefined && CURRENCY.test(before.text);
  let to = i + 1;
  let measured = money;
  for (let k = i + 1; k <= i + REACH_AHEAD; k += 1) {
    const next = tokens[k];
    if (next === undefined || next.pos === 'PUNCT' || next.pos === 'VERB') break;
    if (!MEASURE_WORDS.has(next.lemma) && !MEASURE_WORDS.has(next.lower)) continue;
    to = k + 1;
    measured = true;
  }
  let from = money ? i - 1 : i;
  for (let k = from - 1; k >= 0 && from - k <= REACH_BACK && APPROXIMATION.has(tokens[k]?.lower ?? ''); k -= 1)
    from = k;
  const counted = tokens[i + 1]?.pos === 'NOUN';
  if (!measured && !counted) return undefined;
  if (!measured) return { trigger: [spanOfTokens(tokens.slice(from, i + 2))], score: 0.3, sign: 'count' };
  const unit = money ? 'money' : (tokens[to - 1]?.lemma ?? 'figure');
  return { trigger: [spanOfTokens(tokens.slice(from, to))], score: 1, sign: unit };
}

function isDateOrAge(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || YEAR.test(token.text) || CLOCK_OR_SCORE.test(token.text)) return true;
  if (MONTH.test(before?.lower ?? '') || MONTH.test(after?.lower ?? '')) return true;
  if (CLOCK_HALF.test(after?.lower ?? '')) return true;
  return before?.text === ',' && (after?.text === ',' || after?.text === '.');
}
