/** The part of a mixed sentence that nobody answers for: "Ruiz said it leaks, but the reckless council will sell it". */
import { overlaps } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { HitsByKind } from './features.ts';
import type { OwnVoice } from './own-voice.ts';

/** Fewer words beside a claim are its frame: "on Tuesday", "a docker". */
const FEWEST_WORDS = 5;
/** Signs at or above this are enough to ask who says so. */
const PLAIN_SIGN = 0.6;

/** Whether the writer's own words beside an attributed claim are a clause, and hold an assertion by plain signs. */
export function hasOwnClause({ stretches }: OwnVoice, hits: HitsByKind): boolean {
  const plain = [...hits.values()].flat().filter(({ score }) => score >= PLAIN_SIGN);
  return stretches.some(
    (tokens) =>
      isClause(tokens) &&
      plain.some(({ trigger }) => trigger.every((part) => tokens.some((token) => overlaps(token.span, part)))),
  );
}

function isClause(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.pos !== 'PUNCT');
  const verb = words.findIndex((token) => token.pos === 'VERB' || token.pos === 'AUX');
  const hasSubject = words.slice(0, verb).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
  return words.length >= FEWEST_WORDS && verb > 0 && hasSubject;
}
