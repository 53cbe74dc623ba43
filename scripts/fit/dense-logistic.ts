/** Logistic regression on few features with amounts: Newton's method with a ridge, the same answer every time. */

/** One example; `features` are amounts, a missing one is 0. */
export interface DenseRow {
  readonly features: readonly (readonly [name: string, amount: number])[];
  readonly label: boolean;
}

const STEPS = 30;

/** Weights by feature. `ridge` pulls all but `bias` towards zero, as strongly as so many examples. */
export function fitDenseLogistic(rows: readonly DenseRow[], ridge: number): Record<string, number> {
  const names = [...new Set(rows.flatMap(({ features }) => features.map(([name]) => name)))].sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const size = names.length;
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    names.forEach((name, i) => {
      const pull = name === 'bias' ? 1e-6 : ridge;
      gradient[i] = pull * at(weights, i);
      (curvature[i] as Float64Array)[i] = pull;
    });
    for (const { features, label } of rows) {
      const odds = features.reduce((sum, [name, amount]) => sum + amount * at(weights, index.get(name) ?? -1), 0);
      const probability = 1 / (1 + Math.exp(-odds));
      const spread = Math.max(1e-6, probability * (1 - probability));
      for (const [one, amount] of features) {
        const i = index.get(one) as number;
        gradient[i] = at(gradient, i) + amount * (probability - Number(label));
        const row = curvature[i] as Float64Array;
        for (const [other, second] of features) {
          const j = index.get(other) as number;
          row[j] = at(row, j) + amount * second * spread;
        }
      }
    }
    const change = solve(curvature, gradient);
    for (let i = 0; i < size; i += 1) weights[i] = at(weights, i) - at(change, i);
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(1e4 * at(weights, i)) / 1e4]));
}

/** Gaussian elimination; the matrix has a positive diagonal and is symmetric, so no pivot is needed. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => [...row, at(vector, i)]);
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] as number) / (pivot[i] as number);
      for (let j = i; j < row.length; j += 1) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  });
  const answer = new Float64Array(rows.length);
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const row = rows[i] as number[];
    let rest = row[rows.length] as number;
    for (let j = i + 1; j < rows.length; j += 1) rest -= (row[j] as number) * at(answer, j);
    answer[i] = rest / (row[i] as number);
  }
  return answer;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
