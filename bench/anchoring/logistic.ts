/** Logistic regression by Newton's method, for a handful of features. */

/** One observation. */
export interface Sample {
  readonly features: readonly number[];
  readonly isRight: boolean;
}

/** Keeps weights small that the data say little about. */
const RIDGE = 0.3;
const ROUNDS = 60;

/** The weights under which the samples are likeliest. */
export function fitLogistic(samples: readonly Sample[]): number[] {
  const size = samples[0]?.features.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? RIDGE : 0)));
    for (const { features, isRight } of samples) {
      const expected = probability(weights, features);
      const spread = expected * (1 - expected);
      for (let row = 0; row < size; row += 1) {
        const feature = features[row] as number;
        gradient[row] = (gradient[row] as number) + feature * ((isRight ? 1 : 0) - expected);
        const line = curvature[row] as number[];
        for (let column = 0; column < size; column += 1)
          line[column] = (line[column] as number) + feature * (features[column] as number) * spread;
      }
    }
    const step = solve(curvature, gradient);
    for (let row = 0; row < size; row += 1) weights[row] = (weights[row] as number) + (step[row] as number);
  }
  return weights;
}

/** How likely an observation is right. */
export function probability(weights: readonly number[], features: readonly number[]): number {
  const sum = features.reduce((total, feature, index) => total + feature * (weights[index] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] as number]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const top = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    rows[column] = top;
    for (let row = 0; row < size; row += 1) {
      const line = rows[row] as number[];
      const factor = (line[column] as number) / (top[column] as number);
      if (row === column) continue;
      for (let index = column; index <= size; index += 1)
        line[index] = (line[index] as number) - factor * (top[index] as number);
    }
  }
  return rows.map((row, index) => (row[size] as number) / (row[index] as number));
}
