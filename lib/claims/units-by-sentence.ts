/** How much of each sentence some spans cover. */
import type { Sentence } from '../text/sentences.ts';
import { type Span, sharedLength } from '../text/span.ts';
import { touching } from '../text/touching.ts';

/** The units that spans cover of each sentence they touch, by its index, in the order in which they touch them. */
export function unitsBySentence(sentences: readonly Sentence[], spans: readonly Span[]): ReadonlyMap<number, number> {
  const units = new Map<number, number>();
  for (const part of spans) {
    for (const { index, span } of touching(sentences, part)) {
      units.set(index, (units.get(index) ?? 0) + sharedLength(part, span));
    }
  }
  return units;
}
