/** Reads a text as the analyser does and gives its relations in words, so that a test reads like what it is about. */
import model from 'wink-eng-lite-web-model';
import { findAttributions } from '../../lib/claims/attribution/find-attributions.ts';
import type { ArticleEvidence } from '../../lib/claims/evidence.ts';
import { articleFromPlainText, NO_METADATA } from '../../lib/text/article-text.ts';
import { findQuotations } from '../../lib/text/quotations.ts';
import { type Sentence, sentencesOfBlock } from '../../lib/text/sentences.ts';
import { type Span, textOf } from '../../lib/text/span.ts';
import { createTokenizer } from '../../lib/text/tokens.ts';

const tokenize = createTokenizer(model);

/** One relation in words; several spans are joined by " … ". */
export interface RelationInWords {
  readonly rule: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** All that the detectors are given of a plain text. */
export function evidenceOf(text: string): ArticleEvidence {
  const article = articleFromPlainText(text);
  const sentences: Sentence[] = [];
  for (const block of article.blocks.keys()) {
    sentences.push(...sentencesOfBlock(article, block, sentences.length, tokenize));
  }
  return { article, metadata: NO_METADATA, genre: 'news', sentences, quotations: findQuotations(article) };
}

/** The relations of a plain text, in reading order. */
export function attributionsIn(text: string): RelationInWords[] {
  const steps = findAttributions(evidenceOf(text));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const words = (spans: readonly Span[]): string => spans.map((span) => textOf(text, span)).join(' … ');
  return step.value.map(({ rule, source, cue, content }) => ({
    rule,
    source: words(source),
    cue: words(cue),
    content: words(content),
  }));
}
