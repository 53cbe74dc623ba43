/**
 * Direct speech with its tag: "…," said Ruiz; Ruiz said: "…"; "…," he said, "…". The quotation may begin sentences
 * earlier, and words of the same sentence outside the marks belong to what was said (The plan is "late," she said).
 */
import type { Quotation } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';
import { HOLDING, SAYING, STANCE } from '../lexicon/reporting-verbs.ts';
import type { Attribution, AttributionContext, AttributionDetector, Frame, SentenceView } from './attribution.ts';
import { spanOf } from './attribution.ts';
import { contentAfter } from './clause.ts';

/** Attributes a quotation to the speaker of the tag beside it. */
export const quotationTag: AttributionDetector = {
  id: 'quotation-tag',
  detect: (view, context) =>
    view.frames.flatMap((frame) => {
      if (!SAYING.has(frame.lemma) && !HOLDING.has(frame.lemma) && !STANCE.has(frame.lemma)) return [];
      const content = quotedContent(view, frame, context);
      return content.length === 0 ? [] : [fromFrame(view, frame, 'quotation-tag', content)];
    }),
};

/** A relation with a frame's holder and cue. */
export function fromFrame(
  view: SentenceView,
  frame: Frame,
  rule: Attribution['rule'],
  content: readonly Span[],
): Attribution {
  const { tokens } = view;
  return {
    rule,
    sentence: view.sentence.index,
    source: [spanOf(tokens, frame.holder.whole)],
    head: spanOf(tokens, frame.holder.core),
    cue: [spanOf(tokens, frame.cue)],
    content,
  };
}

function quotedContent(view: SentenceView, frame: Frame, { article }: AttributionContext): Span[] {
  const { tokens, quotations, sentence } = view;
  const start = spanOf(tokens, { from: Math.min(frame.cue.from, frame.holder.whole.from), to: frame.cue.to }).start;
  const left = quotations.findLast(
    ({ span }) => span.end <= start && BETWEEN.test(article.text.slice(span.end, start)),
  );
  const end = Math.max(spanOf(tokens, frame.cue).end, spanOf(tokens, frame.holder.whole).end);
  const right = quotations.find(({ span }) => span.start >= end && BETWEEN.test(article.text.slice(end, span.start)));
  if (left !== undefined) return [withSentenceStart(view, left), ...(right === undefined ? [] : [right.span])];
  if (!SAYING.has(frame.lemma)) return [];
  const set = right !== undefined && (right.speech || /[,:]/.test(article.text.slice(end, right.span.start)));
  if (right !== undefined && set) return [throughLast(quotations, right, sentence.span.end)];
  const after = contentAfter(view, frame);
  if (after === undefined || after.joint === 'that' || after.joint === 'bare') return [];
  const first = tokens[after.range.from];
  const opening = quotations.find(({ span }) => span.start === first?.span.start);
  return opening === undefined ? [] : [throughLast(quotations, opening, sentence.span.end)];
}

/** Between a quotation and its tag stand a comma or dash, or nothing. */
const BETWEEN = /^[\s,:.—–-]*$/;

/** Words before the quotation in the same sentence were said too, unless another speaker's tag stands there. */
function withSentenceStart(view: SentenceView, quotation: Quotation): Span {
  const { sentence, frames, tokens } = view;
  const earlier = frames.some((frame) => spanOf(tokens, frame.cue).end <= quotation.span.start);
  if (earlier || quotation.span.start < sentence.span.start) return quotation.span;
  return { start: sentence.span.start, end: quotation.span.end };
}

/** From a quotation through the last one of the sentence ("'late' and 'very dear to us'"). */
function throughLast(quotations: readonly Quotation[], first: Quotation, sentenceEnd: number): Span {
  const last = quotations.findLast(({ span }) => span.start >= first.span.start && span.start < sentenceEnd) ?? first;
  return { start: first.span.start, end: last.span.end };
}
