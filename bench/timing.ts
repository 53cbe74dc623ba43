/** What the measurements of the core share. */

/** How long some work took. */
export interface Duration {
  readonly ms: number;
  /** Of the processor, with what the engine's helpers took: on a busy machine it tells our own share of the time. */
  readonly processorMs: number;
}

/** Times some work. */
export function timed(work: () => unknown): Duration {
  const before = process.cpuUsage();
  const started = performance.now();
  work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { ms, processorMs: (user + system) / 1000 };
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** "reached ≤ 60 ms", or ABOVE. */
export function verdict(value: number, most: number, unit: string): string {
  return `${value <= most ? 'reached' : 'ABOVE  '} ≤ ${most} ${unit}`;
}
