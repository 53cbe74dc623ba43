/** A run of capitalised words where it stands. */
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isNewTurn } from '../../text/turn.ts';
import { type NameRun, nameRuns } from './name-runs.ts';

/** One run and its sentence. */
export interface SeenRun {
  readonly sentence: Sentence;
  readonly run: NameRun;
  readonly words: readonly Token[];
  readonly offset: number;
}

/** Tokens beside a name within which it is looked for what belongs to it; a text without full stops is one sentence. */
export const NEAR = 30;

/** All runs of an article, in reading order. Works in turns. */
export function* seenRuns(sentences: readonly Sentence[]): Generator<void, SeenRun[]> {
  const seen: SeenRun[] = [];
  for (const sentence of sentences) {
    if (isNewTurn(sentence.index)) yield;
    for (const run of nameRuns(sentence.tokens)) {
      const words = sentence.tokens.slice(run.from, run.to);
      seen.push({ sentence, run, words, offset: words[0]?.span.start ?? 0 });
    }
  }
  return seen;
}
