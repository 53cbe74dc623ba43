/**
 * All relations of an article: every rule over every sentence, then one relation for the same words, then the
 * quotations that nobody beside them owns. Yields once a block, so that its caller can give way.
 */
import type { Quotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { contains, hull, lengthOfAll, sharedLengthOfAll } from '../../text/span.ts';
import { touching } from '../../text/touching.ts';
import type { ArticleEvidence } from '../evidence.ts';
import type { Attribution, SentenceView } from './attribution.ts';
import { carryQuotations } from './carry-over.ts';
import { carryDocuments } from './document-carried.ts';
import { ATTRIBUTION_DETECTORS } from './registry.ts';
import { viewSentence } from './sentence-view.ts';

/** Finds the relations of an article, in reading order of their sentences. */
export function* findAttributions(evidence: ArticleEvidence): Generator<void, Attribution[]> {
  const { article, sentences } = evidence;
  const views: SentenceView[] = [];
  for (const sentence of sentences) {
    if (givesWay(sentence, views.at(-1)?.sentence)) yield;
    const around = { start: sentence.span.start - NEAR, end: sentence.span.end + NEAR };
    const quotations = touching(evidence.quotations, around).filter(({ block }) => block === sentence.block);
    views.push(viewSentence(sentence, quotations, touching(article.links, sentence.span)));
  }
  const found: Attribution[] = [];
  for (const [i, view] of views.entries()) {
    if (givesWay(view.sentence, views[i - 1]?.sentence)) yield;
    if (article.blocks[view.sentence.block]?.type === 'heading') continue;
    const context = { article };
    // A relation of the sentence before may reach into this one only by a quotation, which is never cut.
    const kept: Attribution[] = [];
    for (const detector of ATTRIBUTION_DETECTORS) {
      for (const rough of detector.detect(view, context)) {
        const relation = { ...rough, content: rough.content.map((span) => throughQuotation(span, view.quotations)) };
        if (!clashes(relation, kept) && !clashes(relation, found.slice(-3))) kept.push(relation);
      }
    }
    found.push(...kept.sort((a, b) => startOf(a) - startOf(b)));
  }
  yield;
  const spoken = carryQuotations(found, views, evidence);
  yield;
  return [...spoken, ...carryDocuments(spoken, views, evidence)].sort((a, b) => a.sentence - b.sentence);
}

/** Units around a sentence in which its own quotations stand: one that ends just before it may be what its speaker said. */
const NEAR = 200;
/** Of a paragraph without end so many sentences are read at once. */
const AT_ONCE = 20;

function givesWay(sentence: Sentence, before: Sentence | undefined): boolean {
  return sentence.block !== before?.block || sentence.index % AT_ONCE === 0;
}

/** A report that ends inside a quotation goes on to the quotation's end ("said that 'it is late. We must go'"). */
function throughQuotation(span: Span, quotations: readonly Quotation[]): Span {
  const open = quotations.find(
    (quotation) =>
      quotation.speech &&
      quotation.span.start >= span.start &&
      quotation.span.start < span.end &&
      quotation.span.end > span.end,
  );
  return open === undefined ? span : { start: span.start, end: open.span.end };
}

/** The same words belong to one relation; and who speaks inside what another says is not the article's source. */
function clashes(relation: Attribution, kept: readonly Attribution[]): boolean {
  const size = lengthOfAll(relation.content);
  return kept.some((other) => {
    // "detailed in reports and confirmed by officials": the same words have two holders.
    if (relation.rule === other.rule && samePlaces(relation.content, other.content)) return false;
    if (relation.cue.some((cue) => other.content.some((content) => contains(content, cue)))) return true;
    // "The plan, Ruiz said, would fail": a second rule on the same cue says the same again.
    if (relation.cue.some((cue) => other.cue.some((theirs) => contains(theirs, cue) || contains(cue, theirs))))
      return true;
    return 2 * sharedLengthOfAll(relation.content, other.content) > Math.min(size, lengthOfAll(other.content));
  });
}

function samePlaces(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end);
}

function startOf(relation: Attribution): number {
  return hull([...relation.source, ...relation.cue, ...relation.content]).start;
}
