import { type Span, textOf } from '../text/span.ts';
import { touching } from '../text/touching.ts';
import type { ArticleEvidence } from './evidence.ts';
import type { QuoteKind } from './types.ts';

/** Direct where nearly every letter stands within quotation marks, indirect where none does. */
export function quoteKind(text: string, content: readonly Span[], { quotations }: ArticleEvidence): QuoteKind {
  let letters = 0;
  let quoted = 0;
  for (const span of content) {
    const inside = touching(quotations, span);
    for (const match of textOf(text, span).matchAll(/[\p{L}\p{N}]/gu)) {
      const at = span.start + match.index;
      letters += 1;
      if (inside.some(({ inner }) => inner.start <= at && at < inner.end)) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= 0.95 * letters ? 'direct' : 'mixed';
}
