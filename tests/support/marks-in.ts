/** What a reader of plain text would see marked as nobody's: the whole analyser, with the trained model, at `show`. */
import { analyserResources } from '../../cli/analyser-resources.ts';
import { keepFindings } from '../../cli/cutoffs.ts';
import { lastOf } from '../../cli/last-of.ts';
import { createAnalyser } from '../../lib/claims/analyse.ts';
import type { UnsourcedAssertion } from '../../lib/claims/types.ts';
import { articleFromPlainText } from '../../lib/text/article-text.ts';

const { analyse, thresholds } = createAnalyser(analyserResources('combined'));

/** The assertions of a text that would be shown at the middle step. */
export function marksIn(text: string): UnsourcedAssertion[] {
  const { findings } = lastOf(analyse(articleFromPlainText(text)));
  return keepFindings(findings, 'show', thresholds).filter((finding) => finding.kind === 'unsourced');
}
