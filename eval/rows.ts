/** What is measured, and what came out: one figure a column of the table. */
export interface Row {
  readonly what: string;
  readonly figures: readonly (number | null)[];
  /** The least that is good enough, asked of the last figure; absent where nothing is aimed at. */
  readonly aim?: number;
  /** Figures of others to compare with, one a column; null where there is none. */
  readonly beside?: readonly (number | null)[];
  readonly note?: string;
}

/** What stands above the figures, ours and those of others. */
export interface Heads {
  readonly ours: readonly string[];
  readonly beside?: readonly string[];
}

const [NAME, FIGURE, AIM] = [46, 9, 18];

/** The rows as a table of plain text, with a word where an aim is not reached. */
export function tableOf(title: string, { ours, beside = [] }: Heads, rows: readonly Row[]): string {
  const head = `${' '.repeat(NAME)}${inColumns(ours)}${beside.length === 0 ? '' : ' '.repeat(AIM)}${inColumns(beside)}`;
  const lines = rows.map((row) => {
    const others = inColumns((row.beside ?? []).map(rounded));
    const end = `${others}${row.note === undefined ? '' : `   ${row.note}`}`;
    return `  ${row.what.padEnd(NAME - 2)}${inColumns(row.figures.map(rounded))}${aimOf(row).padEnd(AIM)}${end}`.trimEnd();
  });
  return [title, head.trimEnd(), ...lines].join('\n');
}

function aimOf({ figures, aim }: Row): string {
  if (aim === undefined) return '';
  return `   ${(figures.at(-1) ?? 0) >= aim ? 'reached' : 'BELOW  '} ≥ ${aim}`;
}

function inColumns(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(FIGURE)).join('');
}

/** Shares of one to three places, percentages to one. */
function rounded(figure: number | null): string {
  if (figure === null) return '–';
  return String(Number(figure.toFixed(Math.abs(figure) > 1 ? 1 : 3)));
}
