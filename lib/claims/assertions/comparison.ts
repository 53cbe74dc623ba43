import type { Token } from '../../text/tokens.ts';
import { type AssertionDetector, type AssertionHit, phraseHits } from './detector.ts';
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
  detect: (voice) =>
    [...phraseHits(voice, findStrong, 1), ...phraseHits(voice, findWeak, 0.4)].filter(
      (hit) => !voice.stretches.some((tokens) => onlyCounts(hit, tokens)),
    ),
};

const MORE_OR_LESS = new Set(['more', 'less', 'fewer']);
const MEASURES = new Set(
  'hour minute day week month year decade century dozen hundred thousand million mile third quarter'.split(' '),
);

/** "More than an hour", "fewer than 40": an amount, set beside nothing. */
function onlyCounts({ trigger }: AssertionHit, tokens: readonly Token[]): boolean {
  const than = tokens.findIndex((token) => token.span.end === trigger.at(-1)?.end);
  const [before, last, next, after] = [tokens[than - 1], tokens[than], tokens[than + 1], tokens[than + 2]];
  if (last?.lower !== 'than' || !MORE_OR_LESS.has(before?.lower ?? '')) return false;
  return next?.pos === 'NUM' || next?.lower === 'half' || (next?.pos === 'DET' && MEASURES.has(after?.lemma ?? ''));
}
