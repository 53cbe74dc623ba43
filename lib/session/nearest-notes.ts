import type { Note } from '../notes/types.ts';

/** So many notes are put in place before the others: more than a window shows, and done in a frame or two. */
export const FIRST = 24;

/** Of many notes those that stood nearest to what the reader sees now (`inView`, an offset), in their given order. */
export function nearestNotes(notes: readonly Note[], inView: number): readonly Note[] {
  if (notes.length <= FIRST) return notes;
  const distance = ({ target }: Note): number => Math.abs(target.position.start - inView);
  const farthest = notes.map(distance).sort((a, b) => a - b)[FIRST - 1] ?? 0;
  return notes.filter((note) => distance(note) <= farthest).slice(0, FIRST);
}
