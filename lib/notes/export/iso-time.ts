/** Times in files: ISO 8601 in UTC, to the millisecond, so that nothing is lost on the way back. */

/** "2026-03-01T09:30:00.000Z". */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** "2026-03-01", in UTC. */
export function isoDate(milliseconds: number): string {
  return isoTime(milliseconds).slice(0, 10);
}
