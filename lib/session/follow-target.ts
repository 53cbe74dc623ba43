import { describe } from '../anchoring/describe-quote.ts';
import type { CardTarget } from '../notes/reading.ts';
import type { PageReading } from './page-reading.ts';

/**
 * The place of an open card in the next reading of the same page. Ids of findings hold for one analysis only, so the
 * card is carried over by its words: to the finding that now stands on them, else to the bare passage.
 */
export function followTarget(target: CardTarget, before: PageReading, after: PageReading): CardTarget {
  if (target.on === 'note' || before.analysis === after.analysis) return target;
  const quote = target.on === 'passage' ? target.target : quoteOf(target.id, before);
  if (!quote) return target;
  const outcome = after.matcher.match(quote);
  const same =
    'span' in outcome &&
    after.analysis?.findings.find(({ span }) => span.start === outcome.span.start && span.end === outcome.span.end);
  return same ? { on: 'finding', id: same.id } : { on: 'passage', target: quote };
}

function quoteOf(id: string, { analysis, page }: PageReading) {
  const finding = analysis?.findings.find((candidate) => candidate.id === id);
  return finding && describe(page.pageText.text, finding.span);
}
