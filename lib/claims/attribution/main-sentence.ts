import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { unitsBySentence } from '../units-by-sentence.ts';

/** The sentence that holds most of some spans; undefined where they lie in none. Sentences are in reading order. */
export function mainSentence(sentences: readonly Sentence[], spans: readonly Span[]): Sentence | undefined {
  const held = unitsBySentence(sentences, spans);
  let main: number | undefined;
  for (const [index, units] of held) if (main === undefined || units > (held.get(main) ?? 0)) main = index;
  return main === undefined ? undefined : sentences[main];
}
