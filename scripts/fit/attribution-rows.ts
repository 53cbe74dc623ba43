/** What the engine finds in the articles set apart (`tune`), beside what the raters say of it: rows to calibrate on. */
import { englishModel } from '../../cli/language-model.ts';
import { lastOf } from '../../cli/last-of.ts';
import { extentOf, extentOfPairs, likeness, sharedSize } from '../../eval/extent.ts';
import { newsGold, type PolnearArticle, polnear } from '../../eval/gold.ts';
import type { Attribution } from '../../lib/claims/attribution/attribution.ts';
import { type ClaimTraits, claimFeatures } from '../../lib/claims/attribution/calibration.ts';
import type { AttributionReaders } from '../../lib/claims/attribution/read-attributions.ts';
import { readAttributions } from '../../lib/claims/attribution/read-attributions.ts';
import type { ArticleEvidence } from '../../lib/claims/evidence.ts';
import { gatherEvidence } from '../../lib/claims/gather-evidence.ts';
import { quoteKind } from '../../lib/claims/quote-kind.ts';
import { resolveClaims } from '../../lib/claims/resolve-claims.ts';
import { articleFromPlainText, NO_METADATA } from '../../lib/text/article-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { createTokenizer } from '../../lib/text/tokens.ts';
import type { DenseRow } from './dense-logistic.ts';

/** One relation of an article, judged. */
export interface JudgedRow extends DenseRow {
  readonly article: string;
  readonly relation: Attribution;
}

const tokenize = createTokenizer(englishModel);

/** Claims of news-gold: right where most of the content is labelled attributed. */
export function claimRows(readers: AttributionReaders): JudgedRow[] {
  return newsGold('tune').records.flatMap(({ id, text, sentences }) => {
    const { attributions, evidence } = read(text, readers);
    const rows: JudgedRow[] = [];
    const judge = (relation: Attribution, traits: ClaimTraits): number => {
      const label = mostlyAttributed(relation.content, sentences);
      if (relation.opinion === undefined || label === undefined) return 0;
      rows.push({ article: id, relation, label, features: claimFeatures(relation, relation.opinion, traits) });
      return 0;
    };
    lastOf(resolveClaims(attributions, evidence, judge));
    return rows;
  });
}

/** Relations of PolNeAR: right where one of its own is at least half alike in content and shares some of the source. */
export function relationRows(readers: AttributionReaders): JudgedRow[] {
  return polnear('tune').records.flatMap(({ id, text, attributions: gold }) => {
    const { attributions, evidence } = read(text, readers);
    return attributions.flatMap((relation): JudgedRow[] => {
      if (relation.opinion === undefined) return [];
      const traits = { quote: quoteKind(text, relation.content, evidence), type: undefined };
      const features = claimFeatures(relation, relation.opinion, traits);
      return [{ article: id, relation, label: isGold(relation, gold), features }];
    });
  });
}

function read(
  text: string,
  readers: AttributionReaders,
): { attributions: readonly Attribution[]; evidence: ArticleEvidence } {
  const evidence = lastOf(gatherEvidence(articleFromPlainText(text), NO_METADATA, tokenize));
  return { evidence, attributions: lastOf(readAttributions(evidence, readers)).relations };
}

function mostlyAttributed(
  content: readonly Span[],
  sentences: readonly { readonly start: number; readonly end: number; readonly role: string }[],
): boolean | undefined {
  const extent = extentOf(content);
  let [attributed, other] = [0, 0];
  for (const { start, end, role } of sentences) {
    const shared = sharedSize(extent, [{ start, end }]);
    if (role === 'attributed') attributed += shared;
    else other += shared;
  }
  return attributed + other === 0 ? undefined : attributed > other;
}

function isGold({ source, content }: Attribution, gold: PolnearArticle['attributions']): boolean {
  const [ourSource, ourContent] = [extentOf(source), extentOf(content)];
  return gold.some((theirs) => {
    const theirSource = extentOfPairs(theirs.source);
    const sameSource = sharedSize(theirSource, ourSource) > 0 || theirSource.length + ourSource.length === 0;
    return sameSource && likeness(extentOfPairs(theirs.content), ourContent) >= 0.5;
  });
}
