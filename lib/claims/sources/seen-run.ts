/** A run of capitalised words where it stands. */
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
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

/** All runs of an article, in reading order. */
export function seenRuns(sentences: readonly Sentence[]): SeenRun[] {
  return sentences.flatMap((sentence) =>
    nameRuns(sentence.tokens).map((run): SeenRun => {
      const words = sentence.tokens.slice(run.from, run.to);
      return { sentence, run, words, offset: words[0]?.span.start ?? 0 };
    }),
  );
}
