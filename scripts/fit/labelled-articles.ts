/** The labelled articles (news-gold), read as the analyser would read them, attribution by our own rules included. */
import { readFileSync } from 'node:fs';
import { englishModel } from '../../cli/language-model.ts';
import { lastOf } from '../../cli/last-of.ts';
import { createAnalyser } from '../../lib/claims/analyse.ts';
import { type ReadSentence, readSentences } from '../../lib/claims/assertions/read-sentences.ts';
import { RULE_THRESHOLDS } from '../../lib/claims/thresholds.ts';
import { articleFromPlainText, NO_METADATA } from '../../lib/text/article-text.ts';
import { findQuotations } from '../../lib/text/quotations.ts';
import { type Sentence, sentencesOfBlock } from '../../lib/text/sentences.ts';
import { createTokenizer } from '../../lib/text/tokens.ts';
import { type Label, labelOf } from './labels.ts';

/** One sentence of ours with the label of the one of theirs that it overlaps most. */
export interface LabelledSentence {
  readonly read: ReadSentence;
  readonly label: Label | undefined;
}

/** One article. */
export interface LabelledArticle {
  readonly id: string;
  /** The collection it is from. */
  readonly set: string;
  readonly sentences: readonly LabelledSentence[];
}

interface GoldLine {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly sentences: readonly Label[];
}

/** Reads a file of labelled articles, one JSON object a line. Throws where the file is not there. */
export function readLabelledArticles(path: string): LabelledArticle[] {
  const tokenize = createTokenizer(englishModel);
  const analyser = createAnalyser({ language: englishModel, weights: null, thresholds: RULE_THRESHOLDS });
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const gold: GoldLine = JSON.parse(line);
      const article = articleFromPlainText(gold.text);
      const sentences: Sentence[] = [];
      for (const block of article.blocks.keys())
        sentences.push(...sentencesOfBlock(article, block, sentences.length, tokenize));
      const { findings, genre } = lastOf(analyser.analyse(article));
      const claims = findings.filter((finding) => finding.kind === 'attributed');
      const firm = claims.filter((claim) => claim.confidence >= RULE_THRESHOLDS.attributed.decide);
      const read = lastOf(
        readSentences(sentences, {
          article,
          metadata: NO_METADATA,
          genre,
          sentences,
          quotations: findQuotations(article),
          contents: firm.flatMap((claim) => claim.content),
          tags: firm.flatMap((claim) => [...claim.cue, ...claim.source.spans]),
        }),
      );
      return {
        id: gold.id,
        set: gold.set,
        sentences: read.map((one) => ({ read: one, label: labelOf(one.voice.sentence.span, gold.sentences) })),
      };
    });
}
