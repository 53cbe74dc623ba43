/** Which relations touch which sentences, so that a look around costs the same in a long article as in a short one. */
import { firstPassing } from '../../text/first-passing.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution, SentenceView } from './attribution.ts';

/** Relations, in the order given, by the indices of the sentences that any of their spans touch. */
export function relationsBySentence(
  relations: readonly Attribution[],
  views: readonly SentenceView[],
  spansOf: (relation: Attribution) => readonly Span[],
): ReadonlyMap<number, readonly Attribution[]> {
  const bySentence = new Map<number, Attribution[]>();
  for (const relation of relations) {
    for (const span of spansOf(relation)) {
      for (const index of sentencesTouched(views, span)) {
        const there = bySentence.get(index);
        if (there === undefined) bySentence.set(index, [relation]);
        else if (there.at(-1) !== relation) there.push(relation);
      }
    }
  }
  return bySentence;
}

/** The indices of the sentences that a span shares anything with. */
export function* sentencesTouched(views: readonly SentenceView[], span: Span): Generator<number> {
  const first = firstPassing(views, ({ sentence }) => sentence.span.end > span.start);
  for (let index = first; (views[index]?.sentence.span.start ?? span.end) < span.end; index += 1) yield index;
}
