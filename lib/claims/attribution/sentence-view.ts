/** Prepares a sentence for the detectors: which words are quoted, which quotations touch it, who says. */
import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains } from '../../text/span.ts';
import type { SentenceView } from './attribution.ts';
import { findFrames } from './frames.ts';

/** Views a sentence; `quotations` are those of its block. */
export function viewSentence(sentence: Sentence, quotations: readonly Quotation[]): SentenceView {
  const { tokens } = sentence;
  const speeches = quotations.filter((quotation) => quotation.speech || quotation.continued);
  const quoted = tokens.map(({ span }) => speeches.some((quotation) => contains(quotation.span, span)));
  return { sentence, tokens, quoted, quotations, frames: findFrames(tokens, quoted) };
}
