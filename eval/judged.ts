/** Which findings the labels agree with. */
import type { Analysis, AttributedClaim, Relation } from '../lib/claims/types.ts';
import type { Answers } from './engines.ts';
import { extentOf, extentOfPairs, likeness, sharedSize } from './extent.ts';
import type { Gold, NewsArticle, PolnearArticle } from './gold.ts';
import type { Judged } from './reliability.ts';

/**
 * Attributed claims against news-gold: right where most of the content lies in sentences that are labelled attributed.
 * Sentences on which the two readings differed count for neither side, and a claim wholly in these is left out.
 */
export function judgedClaims(gold: Gold<NewsArticle>, { answers }: Answers<Analysis>): Judged[] {
  const articles = new Map(gold.records.map((article) => [article.id, article]));
  return answers.flatMap(({ id, found }) =>
    found.findings.flatMap((finding) => {
      const sentences = articles.get(id)?.sentences ?? [];
      return finding.kind === 'attributed' ? judgedClaim(finding, sentences) : [];
    }),
  );
}

function judgedClaim({ content, confidence }: AttributedClaim, sentences: NewsArticle['sentences']): Judged[] {
  const extent = extentOf(content);
  let [attributed, other] = [0, 0];
  for (const { start, end, role } of sentences) {
    const shared = sharedSize(extent, [{ start, end }]);
    if (role === 'attributed') attributed += shared;
    else if (role !== 'disputed') other += shared;
  }
  return attributed + other === 0 ? [] : [{ confidence, isRight: attributed > other }];
}

/** Relations against PolNeAR: right where a gold relation is at least half alike in content and shares some of the source. */
export function judgedRelations(gold: Gold<PolnearArticle>, { answers }: Answers<Relation[]>): Judged[] {
  const articles = new Map(gold.records.map((article) => [article.id, article]));
  return answers.flatMap(({ id, found }) => {
    const wanted = (articles.get(id)?.attributions ?? []).map(({ source, content }) => ({
      source: extentOfPairs(source),
      content: extentOfPairs(content),
    }));
    return found.map(({ source, content, confidence }) => {
      const [ourSource, ourContent] = [extentOf(source), extentOf(content)];
      const isRight = wanted.some(
        (theirs) =>
          likeness(theirs.content, ourContent) >= 0.5 &&
          (sharedSize(theirs.source, ourSource) > 0 || theirs.source.length + ourSource.length === 0),
      );
      return { confidence, isRight };
    });
  });
}
