import type { FindingView, PlacedNote } from '../../lib/notes/reading.ts';
import type { Note } from '../../lib/notes/types.ts';

/** Finds the reader's note on a finding; build once per list, ask once per entry. */
export type NoteLookup = (view: FindingView) => Note | undefined;

/** Notes written on claims, by where they stand: a claim's note starts where the claim starts. */
export function notesByPlace(notes: readonly PlacedNote[]): NoteLookup {
  const byStart = new Map<number, Note>();
  for (const { note, outcome } of notes) {
    if (note.claim && note.deletedAt === undefined && 'span' in outcome) byStart.set(outcome.span.start, note);
  }
  return ({ finding }) => byStart.get(finding.span.start);
}
