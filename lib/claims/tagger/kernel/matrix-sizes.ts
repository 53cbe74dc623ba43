/** Sizes that do not fit are faults of the program: found here, at once, with both sizes in the message. */
import type { Matrix } from './matrix.ts';

/** Rows and columns, whatever the numbers are. */
type Sized = Pick<Matrix, 'rows' | 'columns'>;

/** Throws where there is no such matrix. */
export function checkSize(rows: number, columns: number): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 1) {
    throw new RangeError(`There is no matrix of ${rows} × ${columns}.`);
  }
}

/** Throws where x·w does not have the size of y. */
export function checkProduct(x: Sized, w: Sized, y: Sized): void {
  if (x.columns !== w.rows || w.columns !== y.columns || x.rows !== y.rows) {
    throw new RangeError(`${sizeOf(x)} times ${sizeOf(w)} does not make ${sizeOf(y)}.`);
  }
}

/** Throws where two matrices differ in size. */
export function checkSameSize(one: Sized, other: Sized): void {
  if (one.rows !== other.rows || one.columns !== other.columns) {
    throw new RangeError(`${sizeOf(one)} is not the size of ${sizeOf(other)}.`);
  }
}

/** Throws where the first has not as many rows as the second, and twice its columns. */
export function checkTwiceAsWide(wide: Sized, narrow: Sized): void {
  if (wide.rows !== narrow.rows || wide.columns !== 2 * narrow.columns) {
    throw new RangeError(`${sizeOf(wide)} is not ${sizeOf(narrow)} twice, side by side.`);
  }
}

/** Throws where the first is no single row as wide as the second. */
export function checkRow(row: Sized, matrix: Sized): void {
  if (row.rows !== 1 || row.columns !== matrix.columns) {
    throw new RangeError(`${sizeOf(row)} is no row of ${sizeOf(matrix)}.`);
  }
}

function sizeOf({ rows, columns }: Sized): string {
  return `${rows} × ${columns}`;
}
