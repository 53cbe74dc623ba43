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
const WANTED_PRECISION = 0.68;
/** A kind is taken to have so many rows more, which are right as often as those of all kinds: a few rows tell little. */
const PRIOR_ROWS = 120;
const GRID = Array.from({ length: 81 }, (_, i) => 0.1 + i / 100);

/** `decide`: best F1 of all kinds together; `show`: the lowest one, not below `decide`, from which a kind's marks are precise enough. */
export function chooseCutoffs(rows: readonly ScoredRow[], missed: number): Record<AssertionKind, Cutoffs> {
  const decide = best(GRID, (cut) => f1(rows, cut, missed));
  const cutoffs = ASSERTION_KINDS.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const show = Math.max(lowestPrecise(own, rows), decide);
    return [kind, { decide: rounded(decide), show: rounded(show) }] as const;
  });
  return Object.fromEntries(cutoffs) as Record<AssertionKind, Cutoffs>;
}

/** The lowest cut-off from which rows of one kind are precise enough; the most precise one where none is. */
function lowestPrecise(own: readonly ScoredRow[], all: readonly ScoredRow[]): number {
  const precisionAt = (cut: number): number => {
    const [here, everywhere] = [own, all].map((rows) => rows.filter((row) => row.confidence >= cut));
    const prior = weightOf(everywhere ?? [], true) / Math.max(1, weightOf(everywhere ?? [], false));
    return (weightOf(here ?? [], true) + PRIOR_ROWS * prior) / (weightOf(here ?? [], false) + PRIOR_ROWS);
  };
  return GRID.find((cut) => precisionAt(cut) >= WANTED_PRECISION) ?? best(GRID, precisionAt);
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
