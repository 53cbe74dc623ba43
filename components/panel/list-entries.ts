/** The panel's list: claims and the reader's own passages in one reading order. */
import type { FindingView, PlacedNote } from '../../lib/notes/reading.ts';
import { foldText, queryWords } from '../../lib/notes/search/fold-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { reasonWords } from '../marks/wording.ts';
import { type ListFilter, passes } from './list-filter.ts';
import { passesNote, wordsOfNote } from './note-filter.ts';

/** A claim with the reader's note on it, or a note on a passage that is no claim shown here. */
export type ListEntry =
  | {
      readonly on: 'claim';
      readonly key: string;
      readonly span: Span;
      readonly view: FindingView;
      readonly note?: PlacedNote;
    }
  | { readonly on: 'note'; readonly key: string; readonly span: Span; readonly note: PlacedNote };

/** Everything that has a place, in the order of the text. Deleted notes are left out. */
export function listEntries(findings: readonly FindingView[], notes: readonly PlacedNote[]): readonly ListEntry[] {
  const free = new Map<string, PlacedNote>();
  const onClaims = new Map<number, string>();
  for (const placed of notes) {
    if (placed.note.deletedAt !== undefined || !('span' in placed.outcome)) continue;
    free.set(placed.note.id, placed);
    // A claim's note starts where the claim starts.
    if (placed.note.claim) onClaims.set(placed.outcome.span.start, placed.note.id);
  }
  const entries: ListEntry[] = findings.map((view) => {
    const { id, span } = view.finding;
    const noteId = onClaims.get(span.start);
    const note = noteId === undefined ? undefined : free.get(noteId);
    if (noteId !== undefined) free.delete(noteId);
    return { on: 'claim', key: id, span, view, ...(note && { note }) };
  });
  for (const [id, note] of free) {
    if ('span' in note.outcome) entries.push({ on: 'note', key: `note ${id}`, span: note.outcome.span, note });
  }
  return entries.sort((a, b) => a.span.start - b.span.start);
}

/** The entries that pass the filter and in which every word sought stands. */
export function narrowEntries(entries: readonly ListEntry[], filter: ListFilter, words: string): readonly ListEntry[] {
  const sought = queryWords(words);
  return entries.filter((entry) => {
    if (entry.on === 'claim' ? !passes(entry.view, filter) : !isAboutNotes(filter)) return false;
    if (!passesNote(entry.note, filter)) return false;
    if (sought.length === 0) return true;
    const text = foldText(wordsOf(entry));
    return sought.every((word) => text.includes(word));
  });
}

/** The entry nearest to where the reader is: the first not yet wholly above the view, else the last. */
export function nearestEntry(entries: readonly ListEntry[], scroll: number): ListEntry | undefined {
  return entries.find(({ span }) => span.end > scroll) ?? entries.at(-1);
}

/** An entry's height before it was measured. */
export function guessedHeight(entry: ListEntry): number {
  if (entry.on === 'note') return guessedNoteHeight(entry.note);
  return 48 + linesOf(entry.view.quote, 3) + (entry.note ? 8 + linesOf(entry.note.note.body, 2) : 0);
}

/** The same of a note that is shown whole. */
export function guessedNoteHeight({ note, now = '' }: PlacedNote): number {
  return 48 + linesOf(note.target.quote.exact, 3) + linesOf(now, 6) + linesOf(note.body, 12);
}

/** About 48 letters fit into a line of a narrow panel. */
function linesOf(text: string, most: number): number {
  return 20 * Math.min(most, Math.ceil(text.length / 48));
}

/** A free note is of no kind and has no source here. */
function isAboutNotes({ mark, assertion, sourceId }: ListFilter): boolean {
  return mark === undefined && assertion === undefined && sourceId === undefined;
}

function wordsOf(entry: ListEntry): string {
  if (entry.on === 'note') return wordsOfNote(entry.note);
  const { finding, quote } = entry.view;
  const who = finding.kind === 'attributed' ? finding.source.name : reasonWords(entry.view);
  return [quote, who, entry.note ? wordsOfNote(entry.note) : ''].join('\n');
}
