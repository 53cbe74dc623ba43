/**
 * Settles the role of each sentence between all readers: three logistic regressions, one a role, over `role-features.ts`,
 * their answers made to sum to 1 (Wolpert 1992, "Stacked generalization"). `scripts/fit-roles.ts` fits them on readings of
 * networks that had not seen the articles.
 */
import type { Attribution } from '../attribution/attribution.ts';
import { type Calibration, probabilityOf } from '../attribution/calibration.ts';
import type { ArticleEvidence } from '../evidence.ts';
import type { TaggedArticle } from '../tagger/tag-article.ts';
import { roleFeatures } from './role-features.ts';

/** The regressions, one a role. */
export interface RoleCalibrations {
  readonly attributed: Calibration;
  readonly unsourced: Calibration;
  readonly plain: Calibration;
}

/** The tagged article with every sentence's roles settled. Works in turns. */
export function* settleRoles(
  evidence: ArticleEvidence,
  ruled: readonly Attribution[],
  tagged: TaggedArticle,
  { attributed, unsourced, plain }: RoleCalibrations,
): Generator<void, TaggedArticle> {
  const features = yield* roleFeatures(evidence, ruled, tagged);
  const sentences = tagged.sentences.map((reading, i) => {
    const own = features[i] ?? [];
    const [a, u, p] = [probabilityOf(own, attributed), probabilityOf(own, unsourced), probabilityOf(own, plain)];
    const sum = a + u + p;
    return { ...reading, roles: [a / sum, u / sum, p / sum] as const };
  });
  return { ...tagged, sentences };
}
