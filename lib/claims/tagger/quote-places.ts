/** Where a token stands to quotation marks, as one small number: who speaks changes at them. */
import type { Quotation } from '../../text/quotations.ts';
import type { Token } from '../../text/tokens.ts';

const SPEECH = 1;
const SCARE = 2;
const OPENING = 3;
const CLOSING = 4;
const UNCLOSED = 5;

/**
 * For each token 0 (outside), 1 (in speech), 2 (in a scare quote or title), 3 (the opening mark), 4 (the closing mark),
 * 5 (in speech that its paragraph does not close). Both lists are in reading order.
 */
export function quotePlaces(tokens: readonly Token[], quotations: readonly Quotation[]): Uint8Array {
  const places = new Uint8Array(tokens.length);
  let next = 0;
  tokens.forEach(({ span }, i) => {
    while ((quotations[next]?.span.end ?? Infinity) <= span.start) next += 1;
    const quotation = quotations[next];
    if (quotation === undefined || span.end <= quotation.span.start) return;
    places[i] = placeIn(quotation, span);
  });
  return places;
}

function placeIn(quotation: Quotation, span: Token['span']): number {
  if (span.end <= quotation.inner.start) return OPENING;
  if (span.start >= quotation.inner.end) return CLOSING;
  if (!quotation.speech) return SCARE;
  return quotation.closed ? SPEECH : UNCLOSED;
}
