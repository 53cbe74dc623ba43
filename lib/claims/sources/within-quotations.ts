/** Tells what lies inside speech: by binary search over the quotations, which are in order and do not overlap. */
import type { Quotation } from '../../text/quotations.ts';
import { countBefore } from './last-before.ts';

/** Whether an offset lies in a quotation that reads as speech. */
export function withinQuotations(quotations: readonly Quotation[]): (offset: number) => boolean {
  const speech = quotations.filter((quotation) => quotation.speech);
  return (offset) => {
    const last = speech[countBefore(speech.length, (i) => (speech[i]?.span.start ?? 0) <= offset) - 1];
    return last !== undefined && offset < last.span.end;
  };
}
