/** What the measurements of the core share. */

/** Milliseconds that some work takes. */
export function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** "reached ≤ 60 ms", or ABOVE. */
export function verdict(value: number, most: number, unit: string): string {
  return `${value <= most ? 'reached' : 'ABOVE  '} ≤ ${most} ${unit}`;
}
