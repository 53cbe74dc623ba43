/** Assertions that the engine finds in the articles set apart (`tune`), beside what the raters say of their sentences. */
import { englishModel } from '../../cli/language-model.ts';
import { lastOf } from '../../cli/last-of.ts';
import { newsGold } from '../../eval/gold.ts';
import { createAnalyser } from '../../lib/claims/analyse.ts';
import { voteFeatures } from '../../lib/claims/assertions/network-vote.ts';
import { mainSentence } from '../../lib/claims/attribution/main-sentence.ts';
import { type AttributionReaders, readAttributions } from '../../lib/claims/attribution/read-attributions.ts';
import { gatherEvidence } from '../../lib/claims/gather-evidence.ts';
import type { ModelFile } from '../../lib/claims/tagger/model-file.ts';
import { RULE_THRESHOLDS } from '../../lib/claims/thresholds.ts';
import type { AssertionKind } from '../../lib/claims/types.ts';
import { articleFromPlainText, NO_METADATA } from '../../lib/text/article-text.ts';
import { sharedLength } from '../../lib/text/span.ts';
import { createTokenizer } from '../../lib/text/tokens.ts';
import type { DenseRow } from './dense-logistic.ts';

/** A judged assertion. */
export interface AssertionRow extends DenseRow {
  readonly kind: AssertionKind;
}

/** All assertions of the set, and how many unsourced sentences have none. The model must not have a vote on them yet. */
export function assertionRows(model: ModelFile, readers: AttributionReaders): { rows: AssertionRow[]; missed: number } {
  const tokenize = createTokenizer(englishModel);
  const analyser = createAnalyser({ language: englishModel, weights: model, thresholds: RULE_THRESHOLDS });
  let missed = 0;
  const rows = newsGold('tune').records.flatMap(({ text, sentences: gold }) => {
    const article = articleFromPlainText(text);
    const evidence = lastOf(gatherEvidence(article, NO_METADATA, tokenize));
    const { sentences } = lastOf(readAttributions(evidence, readers));
    const found = lastOf(analyser.analyse(article)).findings.filter((finding) => finding.kind === 'unsourced');
    const judged = found.flatMap(({ span, assertion, confidence }): (AssertionRow & { at: number })[] => {
      const index = mainSentence(evidence.sentences, [span])?.index;
      const reading = index === undefined ? undefined : sentences?.[index];
      const at = gold.findIndex(({ start, end }) => sharedLength({ start, end }, span) > (end - start) / 2);
      if (reading === undefined || at < 0) return [];
      return [
        { at, kind: assertion, label: gold[at]?.role === 'unsourced', features: voteFeatures(confidence, reading) },
      ];
    });
    const flagged = new Set(judged.map(({ at }) => at));
    missed += gold.filter(({ role }, i) => role === 'unsourced' && !flagged.has(i)).length;
    return judged;
  });
  return { rows, missed };
}
