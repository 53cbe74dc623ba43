/** Scores for every row by a model that has not seen its article: articles are dealt into five folds. */

const FOLDS = 5;

/** Fits on four folds, scores the fifth, five times. `article` tells which article a row is from. */
export function outOfFold<Row, Model>(
  rows: readonly Row[],
  article: (row: Row) => number,
  learn: (rows: Row[]) => Model,
  score: (row: Row, model: Model) => number,
): Map<Row, number> {
  const scores = new Map<Row, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = learn(rows.filter((row) => article(row) % FOLDS !== fold));
    for (const row of rows) if (article(row) % FOLDS === fold) scores.set(row, score(row, model));
  }
  return scores;
}
