/** Deals articles into three folds; `folds` in training/corpus.py deals them alike. */
import { createHash } from 'node:crypto';

const FOLDS = 3;

/** The fold of each article, 0 to 2: in the order of a hash of their ids they are dealt out like cards. */
export function dealFolds(ids: readonly string[]): ReadonlyMap<string, number> {
  const dealt = [...new Set(ids)].sort((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1));
  return new Map(dealt.map((id, i) => [id, i % FOLDS]));
}

function hashOf(id: string): string {
  return createHash('md5').update(id).digest('hex');
}
