/**
 * Giving way: who analyses an article works in turns, so that a browser's background can answer somebody else between two.
 */

/** So many sentences or claims are one turn: a few milliseconds. */
const TURN = 200;

/** Whether a loop should yield before its item of this index. */
export function isNewTurn(index: number): boolean {
  return index > 0 && index % TURN === 0;
}
