/** Notes by what became of their place. */
import type { MatchOutcome } from '../../lib/anchoring/types.ts';
import type { PlacedNote } from '../../lib/notes/reading.ts';

type Status = MatchOutcome['status'];

/** The groups in the order in which they are listed, each with its title and why its notes stand there. */
export const NOTE_GROUPS: readonly { readonly status: Status; readonly title: string; readonly reason: string }[] = [
  { status: 'found', title: 'In their places', reason: 'The words stand where they stood.' },
  {
    status: 'changed',
    title: 'The wording has changed',
    reason: 'The passage was found, but it no longer reads the same.',
  },
  {
    status: 'ambiguous',
    title: 'More than one place fits',
    reason: 'The words stand in several places and nothing tells which was meant. The note is kept.',
  },
  {
    status: 'lost',
    title: 'Not on the page now',
    reason: 'The words were not found. The note is kept, and looked for at every visit.',
  },
];

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
