/** Chooses the two cut-offs of each kind from scored sentences. */
import { ASSERTION_KINDS, type AssertionKind, type Cutoffs } from '../../lib/claims/types.ts';

/** A sentence that would be flagged, with the kind it would be flagged as. */
export interface ScoredRow {
  readonly kind: AssertionKind;
  readonly confidence: number;
  readonly label: number;
  readonly weight: number;
}

/** The precision that marks shown by default should have. */
const WANTED_PRECISION = 0.7;
/** A kind with fewer rows than this above a cut-off takes the cut-off of all kinds together. */
const FEWEST_ROWS = 25;
const GRID = Array.from({ length: 81 }, (_, i) => 0.1 + i / 100);

/** `decide`: best F1 of all kinds together; `show`: the lowest one, not below `decide`, from which a kind's marks are precise enough. */
export function chooseCutoffs(rows: readonly ScoredRow[], missed: number): Record<AssertionKind, Cutoffs> {
  const decide = best(GRID, (cut) => f1(rows, cut, missed));
  const showAll = lowestPrecise(rows) ?? decide;
  const cutoffs = ASSERTION_KINDS.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const precise = own.length < FEWEST_ROWS ? showAll : (lowestPrecise(own) ?? Math.max(showAll, 0.8));
    const show = Math.max(precise, decide);
    return [kind, { decide: rounded(decide), show: rounded(show) }] as const;
  });
  return Object.fromEntries(cutoffs) as Record<AssertionKind, Cutoffs>;
}

function lowestPrecise(rows: readonly ScoredRow[]): number | undefined {
  return GRID.find((cut) => {
    const above = rows.filter((row) => row.confidence >= cut);
    return above.length >= FEWEST_ROWS && weightOf(above, true) / weightOf(above, false) >= WANTED_PRECISION;
  });
}

function f1(rows: readonly ScoredRow[], cut: number, missed: number): number {
  const above = rows.filter((row) => row.confidence >= cut);
  return (2 * weightOf(above, true)) / (weightOf(above, false) + weightOf(rows, true) + missed);
}

function weightOf(rows: readonly ScoredRow[], onlyRight: boolean): number {
  return rows.reduce((sum, row) => sum + row.weight * (onlyRight ? row.label : 1), 0);
}

function best(options: readonly number[], worth: (option: number) => number): number {
  return options.reduce((winner, option) => (worth(option) > worth(winner) ? option : winner));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
