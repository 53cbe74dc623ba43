/** Notes by what became of their place. */
import type { MatchOutcome } from '../../lib/anchoring/types.ts';
import type { PlacedNote } from '../../lib/notes/reading.ts';

type Status = MatchOutcome['status'];

/** The groups in the order in which they are listed. */
export const NOTE_GROUPS = ['found', 'changed', 'ambiguous', 'lost'] as const satisfies readonly Status[];

/** Sorts notes into their groups: with a place by where they stand, without one by when they were made. Deleted ones are left out. */
export function groupNotes(notes: readonly PlacedNote[]): Readonly<Record<Status, readonly PlacedNote[]>> {
  const groups: Record<Status, PlacedNote[]> = { found: [], changed: [], ambiguous: [], lost: [] };
  for (const placed of notes) if (placed.note.deletedAt === undefined) groups[placed.outcome.status].push(placed);
  const order = ({ note, outcome }: PlacedNote) => ('span' in outcome ? outcome.span.start : note.created);
  for (const group of Object.values(groups)) group.sort((a, b) => order(a) - order(b));
  return groups;
}

/** How many notes are kept on this article. */
export function countNotes(notes: readonly PlacedNote[]): number {
  return notes.filter(({ note }) => note.deletedAt === undefined).length;
}
