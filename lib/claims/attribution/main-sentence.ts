import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { touching } from '../../text/touching.ts';

/** The sentence that holds most of some spans; undefined where they lie in none. Sentences are in reading order. */
export function mainSentence(sentences: readonly Sentence[], spans: readonly Span[]): Sentence | undefined {
  const held = new Map<Sentence, number>();
  for (const span of spans) {
    for (const sentence of touching(sentences, span)) {
      const shared = Math.min(span.end, sentence.span.end) - Math.max(span.start, sentence.span.start);
      held.set(sentence, (held.get(sentence) ?? 0) + shared);
    }
  }
  let main: Sentence | undefined;
  for (const [sentence, letters] of held) {
    if (main === undefined || letters > (held.get(main) ?? 0)) main = sentence;
  }
  return main;
}
