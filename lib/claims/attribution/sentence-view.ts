/** Prepares a sentence for the detectors: which words are quoted or linked, which quotations touch it, who says. */
import type { Link } from '../../text/article-text.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains } from '../../text/span.ts';
import type { SentenceView } from './attribution.ts';
import { findFrames } from './frames.ts';

/** Views a sentence; `quotations` and `links` are those of its block that touch it or stand beside it. */
export function viewSentence(
  sentence: Sentence,
  quotations: readonly Quotation[],
  links: readonly Link[],
): SentenceView {
  const { tokens } = sentence;
  const speeches = quotations.filter((quotation) => quotation.speech || quotation.continued);
  const quoted = tokens.map(({ span }) => speeches.some((quotation) => contains(quotation.span, span)));
  const linked = tokens.map(({ span }) => links.some((link) => contains(link.span, span)));
  return { sentence, tokens, quoted, linked, quotations, frames: findFrames(tokens, quoted, linked) };
}
