/** Who says what, by all the readers there are: the rules, the trained network, or both together. */
import type { EngineChoice } from '../engine.ts';
import type { ArticleEvidence } from '../evidence.ts';
import { type RoleCalibrations, settleRoles } from '../roles/settle-roles.ts';
import type { Network } from '../tagger/network.ts';
import type { SentenceReading } from '../tagger/read-stretch.ts';
import { tagArticle } from '../tagger/tag-article.ts';
import type { Attribution } from './attribution.ts';
import { carrySentences } from './carry-sentences.ts';
import { combineReaders } from './combine-readers.ts';
import { findAttributions } from './find-attributions.ts';
import { giveBackClauses } from './writers-clause.ts';

/** What reads an article. Without a network only the rules do. */
export interface AttributionReaders {
  readonly engine: EngineChoice;
  readonly network: Network | null;
  /** How the readers settle what each sentence is; left out, the network's word counts alone. */
  readonly roles?: RoleCalibrations | undefined;
}

/** What the readers found. */
export interface ReadAttributions {
  /** In reading order of their sentences; sources may be empty where the network saw none. */
  readonly relations: readonly Attribution[];
  /** What the network says of each sentence; null where it did not read. */
  readonly sentences: readonly SentenceReading[] | null;
}

/** Reads an article with all readers there are. */
export function* readAttributions(
  evidence: ArticleEvidence,
  { engine, network, roles }: AttributionReaders,
): Generator<void, ReadAttributions> {
  const ruled = engine === 'model' ? [] : yield* findAttributions(evidence);
  if (engine === 'rules' || network === null)
    return { relations: yield* giveBackClauses(ruled, evidence), sentences: null };
  const read = yield* tagArticle(network, evidence);
  const alone = roles === undefined || engine === 'model';
  const tagged = alone ? read : yield* settleRoles(evidence, ruled, read, roles);
  const combined = carrySentences(yield* combineReaders(ruled, tagged, evidence), tagged, evidence);
  const relations = yield* giveBackClauses(combined, evidence);
  return { relations, sentences: tagged.sentences };
}
