/** A row of signals (the first always 1, for the bias), what it should say, and how much it counts. */
export interface LabelledRow {
  readonly x: readonly number[];
  readonly y: number;
  readonly weight: number;
}

/** Newton's method on the penalised likelihood; the bias, the first coefficient, carries no penalty. */
export function fitLogistic(rows: readonly LabelledRow[], ridge: number): number[] {
  const size = rows[0]?.x.length ?? 0;
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < 15; round += 1) {
    const gradient = beta.map((value, index) => (index === 0 ? 0 : -ridge * value));
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)),
    );
    for (const { x, y, weight } of rows) {
      const p = 1 / (1 + Math.exp(-dot(x, beta)));
      for (let i = 0; i < size; i += 1) {
        gradient[i] = (gradient[i] ?? 0) + weight * (y - p) * (x[i] ?? 0);
        const row = hessian[i] as number[];
        for (let j = 0; j < size; j += 1) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * (x[i] ?? 0) * (x[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((value, index) => value + (step[index] ?? 0));
  }
  return beta;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** Gaussian elimination with pivoting; changes what it is given. */
function solve(matrix: number[][], vector: number[]): number[] {
  const n = vector.length;
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < n; row += 1)
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0)) pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot] as number[], matrix[column] as number[]];
    [vector[column], vector[pivot]] = [vector[pivot] as number, vector[column] as number];
    const head = matrix[column] as number[];
    for (let row = column + 1; row < n; row += 1) {
      const own = matrix[row] as number[];
      const factor = (own[column] ?? 0) / (head[column] ?? 1);
      for (let k = column; k < n; k += 1) own[k] = (own[k] ?? 0) - factor * (head[k] ?? 0);
      vector[row] = (vector[row] ?? 0) - factor * (vector[column] ?? 0);
    }
  }
  const result = new Array<number>(n).fill(0);
  for (let row = n - 1; row >= 0; row -= 1) {
    const own = matrix[row] as number[];
    let rest = vector[row] ?? 0;
    for (let k = row + 1; k < n; k += 1) rest -= (own[k] ?? 0) * (result[k] ?? 0);
    result[row] = rest / (own[row] ?? 1);
  }
  return result;
}
