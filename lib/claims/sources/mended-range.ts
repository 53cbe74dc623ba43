/**
 * Mends a source that the network cut in the middle of its noun phrase: "[the] AP", "the Democratic front-[runner]", "[of
 * them]" of "all of them". What it cut between phrases stays cut.
 */
import type { Token } from '../../text/tokens.ts';
import type { TokenRange } from '../attribution/attribution.ts';
import { isNominal, phraseBefore } from '../attribution/noun-phrase.ts';
import { isNameWord } from './name-runs.ts';

/** The range with the rest of its first and last words' phrases. */
export function mended(tokens: readonly Token[], range: TokenRange): TokenRange {
  return { from: startOf(tokens, range), to: endOf(tokens, range) };
}

function startOf(tokens: readonly Token[], { from, to }: TokenRange): number {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (before === undefined || first === undefined) return from;
  const isTight = before.span.end === first.span.start && /^[-’']$/.test(before.text);
  if (first.lower === 'of' && /^(?:all|both|few|half|many|most|none|one|several|some)$/.test(before.lower))
    return from - 1;
  if (/^['’]s?$/.test(first.text)) return phraseBefore(tokens, from)?.from ?? from;
  // "a [letter]", "the Democratic front-[runner]"
  const isCut = isTight || (before.pos === 'DET' && first.pos === 'NOUN' && first.text === first.lower);
  if (!isCut || !isNominal(first)) return from;
  return phraseBefore(tokens, Math.min(from + 1, to))?.from ?? from;
}

function endOf(tokens: readonly Token[], { to }: TokenRange): number {
  const last = tokens[to - 1];
  // "Hale’s [claim]" is Hale’s: a possessive is left alone.
  const isOpen = last !== undefined && (last.pos === 'DET' || last.text === '-' || isOneName(tokens, to));
  if (!isOpen || !(isNominal(tokens[to]) || isNameWord(tokens[to]))) return to;
  let end = to + 1;
  while (isNominal(tokens[end]) || isNameWord(tokens[end])) end += 1;
  return end;
}

/** "The [Bergen] Chronicle": an article, a name, and more of the name. */
function isOneName(tokens: readonly Token[], to: number): boolean {
  return tokens[to - 2]?.lower === 'the' && isNameWord(tokens[to - 1]) && isNameWord(tokens[to]);
}
