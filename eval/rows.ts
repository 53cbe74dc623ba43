/** One figure of the table: what is measured, on what, what came out. */
export interface Row {
  readonly what: string;
  readonly value: number;
  /** The least that is good enough; absent where nothing is aimed at. */
  readonly floor?: number;
  readonly note?: string;
}

/** The rows as a table of plain text, with a word where a floor is not reached. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, floor, note }) => {
    const aim = floor === undefined ? '' : `${value >= floor ? 'reached ' : 'BELOW   '} ≥ ${floor}`;
    return `  ${what.padEnd(42)} ${String(Math.round(value * 1000) / 1000).padStart(8)}   ${aim.padEnd(16)} ${note ?? ''}`.trimEnd();
  });
  return [title, ...lines].join('\n');
}
