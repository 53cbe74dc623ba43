/** Prepares a sentence for the detectors: which words are quoted or linked, which quotations touch it, who says. */
import type { Link } from '../../text/article-text.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains, overlaps } from '../../text/span.ts';
import type { SentenceView } from './attribution.ts';
import { findFrames } from './frames.ts';

/** Views a sentence; `quotations` are those of its block, `links` those of the article. */
export function viewSentence(
  sentence: Sentence,
  quotations: readonly Quotation[],
  links: readonly Link[],
): SentenceView {
  const { tokens } = sentence;
  const speeches = quotations.filter((quotation) => quotation.speech || quotation.continued);
  const quoted = tokens.map(({ span }) => speeches.some((quotation) => contains(quotation.span, span)));
  const here = links.filter((link) => overlaps(link.span, sentence.span));
  const linked = tokens.map(({ span }) => here.some((link) => contains(link.span, span)));
  return { sentence, tokens, quoted, linked, quotations, frames: findFrames(tokens, quoted, linked) };
}
