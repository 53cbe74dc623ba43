/**
 * Ways of finding a quote on a page, ours and the rivals', each as its users run it. All work on a live document whose
 * text is the page's. Bundled into a page by `open-probe.ts`.
 */
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { toTextPosition } from 'dom-anchor-text-quote';
import { createMatcher } from '../../lib/anchoring/match-quote.ts';
import type { Span } from '../../lib/text/span.ts';
import type { EditCase } from './cases.ts';
import { matchLikeHypothesis } from './hypothesis-way.ts';
import { quoteOf, type Way } from './tally.ts';

/** By the name in the tables. */
export const WAYS = {
  Whence: ours,
  Hypothesis: (drawn) =>
    matchLikeHypothesis(document.body.textContent ?? '', {
      quote: quoteOf(drawn, 'plain'),
      start: drawn.passage.start,
    }),
  'dom-anchor-text-quote': domAnchorTextQuote,
  'Apache Annotator': apacheAnnotator,
} as const satisfies Readonly<Record<string, Way>>;

/** The name of a way. */
export type WayName = keyof typeof WAYS;

/** An ambiguous quote has no place until the reader chooses one: it counts as lost. */
function ours(drawn: EditCase): Span | null {
  const { start, end } = drawn.passage;
  const outcome = createMatcher(drawn.after).match({ quote: quoteOf(drawn, 'ours'), position: { start, end } });
  return 'span' in outcome ? outcome.span : null;
}

function domAnchorTextQuote(drawn: EditCase): Span | null {
  try {
    return toTextPosition(document.body, quoteOf(drawn, 'plain'), { hint: drawn.passage.start });
  } catch {
    // Where a piece of a quote does not stand near enough it throws.
    return null;
  }
}

/** Word for word only, so it never errs where the words are gone. Its first match is taken, as its own demo does. */
async function apacheAnnotator(drawn: EditCase): Promise<Span | null> {
  const matches = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quoteOf(drawn, 'plain') })(
    document.body,
  );
  for await (const range of matches) return offsetsOf(range);
  return null;
}

function offsetsOf(range: Range): Span {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
