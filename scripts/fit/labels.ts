/** What raters said of the sentences of an article, and which of theirs is one of ours. */
import type { AssertionKind } from '../../lib/claims/types.ts';
import { type Span, sharedLength } from '../../lib/text/span.ts';

/** What the raters said of one sentence. */
export interface Label extends Span {
  readonly role: 'attributed' | 'unsourced' | 'plain' | 'disputed';
  readonly kinds?: readonly AssertionKind[];
}

/** The label of the sentence of theirs that a span of ours overlaps most. */
export function labelOf(span: Span, labels: readonly Label[]): Label | undefined {
  let most = 0;
  let best: Label | undefined;
  for (const label of labels) {
    const shared = sharedLength(label, span);
    if (shared > most) [most, best] = [shared, label];
  }
  return best;
}
