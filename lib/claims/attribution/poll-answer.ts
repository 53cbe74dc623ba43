/** What a share of the people asked told a pollster: "48 per cent told Gallup that they want the bridge". */
import type { AttributionDetector, SentenceView } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { spanOfRange, untilStop } from './clause.ts';
import { isNominal, phraseAfter } from './noun-phrase.ts';

/** Attributes the answer, with the share that gave it, to whoever asked. */
export const pollAnswer: AttributionDetector = {
  id: 'poll-answer',
  detect: (view) => {
    const { tokens, sentence } = view;
    const verb = tokens.findIndex(({ lower }, i) => lower === 'told' && view.quoted[i] === false);
    const from = shareStart(view, verb);
    const pollster = verb === -1 || from === undefined ? undefined : phraseAfter(tokens, verb + 1);
    if (pollster === undefined || from === undefined || !isPollster(view, pollster.to - 1)) return [];
    const answer = untilStop(tokens, pollster.to, tokens.length);
    if (answer === undefined) return [];
    const source = spanOf(tokens, pollster);
    return [
      {
        rule: 'poll-answer',
        sentence: sentence.index,
        source: [source],
        head: source,
        cue: [spanOf(tokens, { from: verb, to: verb + 1 })],
        content: [...spanOfRange(tokens, { from, to: verb }), ...spanOfRange(tokens, answer)],
      },
    ];
  },
};

/** Where the share begins that is the subject of token `verb`: behind the last comma, or at the sentence's start. */
function shareStart({ tokens }: SentenceView, verb: number): number | undefined {
  if (verb < 1) return undefined;
  const from = tokens.findLastIndex(({ text }, i) => i < verb && text === ',') + 1;
  const words = tokens
    .slice(from, verb)
    .map(({ lower }) => lower)
    .join(' ');
  return SHARE.test(words) ? from : undefined;
}

/** At the subject's start, after one word at most: "some 48 per cent", "about half", "two in three". */
const SHARE =
  /^(?:[a-z]+ )?(?:[\d.]+|[a-z]+(?: - [a-z]+)?) (?:%|percent|per cent)|^(?:[a-z]+ )?(?:half|one in|two in|three in|four in|nine in|a third|a quarter|two thirds|two - thirds|three quarters|three - quarters)\b/;

/** A name: "told the Sarn Institute", not "told friends". */
function isPollster({ tokens }: SentenceView, last: number): boolean {
  return isNominal(tokens[last]) && /^\p{Lu}/u.test(tokens[last]?.text ?? '');
}
