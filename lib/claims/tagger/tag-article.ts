/** The network over a whole article, stretch by stretch: a generator, so that its caller can give way. */
import type { ArticleEvidence } from '../evidence.ts';
import type { Network } from './network.ts';
import { readStretch, type SentenceReading } from './read-stretch.ts';
import { stretchesOf } from './stretches.ts';
import { relationsOf, type TaggedRelation } from './tagged-relations.ts';
import { tokenFeatures } from './token-features.ts';

/** What the network says of an article. */
export interface TaggedArticle {
  /** In the order of their cue words. */
  readonly relations: readonly TaggedRelation[];
  /** Parallel to the sentences. */
  readonly sentences: readonly SentenceReading[];
}

/** Tags an article; yields before each stretch. */
export function* tagArticle(network: Network, evidence: ArticleEvidence): Generator<void, TaggedArticle> {
  const features = yield* tokenFeatures(evidence.article, evidence.sentences, evidence.quotations);
  const relations: TaggedRelation[] = [];
  const sentences: SentenceReading[] = [];
  for (const stretch of stretchesOf(features)) {
    yield;
    const reading = yield* readStretch(network, features, stretch);
    relations.push(...relationsOf(reading, stretch, features.tokens));
    // A stretch that starts within a sentence goes on with one that has been read already.
    const goesOn = ((features.place[stretch.from] ?? 0) & 1) === 0;
    sentences.push(...(goesOn ? reading.sentences.slice(1) : reading.sentences));
  }
  return { relations, sentences };
}
