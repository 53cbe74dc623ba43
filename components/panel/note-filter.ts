/** Narrowing by what the reader wrote: words, tag, judgement, and what became of the place. */
import type { PlacedNote } from '../../lib/notes/reading.ts';
import { foldText, queryWords } from '../../lib/notes/search/fold-text.ts';
import type { Judgement } from '../../lib/notes/types.ts';

/** What the notes are narrowed to; nothing set means all of them. */
export interface NoteFilter {
  readonly tag?: string;
  readonly judgement?: Judgement;
  readonly place?: PlacedNote['outcome']['status'];
}

/** Whether a note passes; what carries no note passes only while nothing about notes is asked. */
export function passesNote(placed: PlacedNote | undefined, { tag, judgement, place }: NoteFilter): boolean {
  if (tag !== undefined && !placed?.note.tags.includes(tag)) return false;
  if (judgement !== undefined && placed?.note.judgement !== judgement) return false;
  return place === undefined || placed?.outcome.status === place;
}

/** Whether anything about notes is asked. */
export function narrowsNotes({ tag, judgement, place }: NoteFilter): boolean {
  return tag !== undefined || judgement !== undefined || place !== undefined;
}

/** The notes that pass, in the order given. */
export function filterNotes(notes: readonly PlacedNote[], filter: NoteFilter, words: string): readonly PlacedNote[] {
  const sought = queryWords(words);
  return notes.filter((placed) => {
    if (!passesNote(placed, filter)) return false;
    const text = foldText(wordsOfNote(placed));
    return sought.every((word) => text.includes(word));
  });
}

/** All that a search of a note goes through. */
export function wordsOfNote({ note, now = '' }: PlacedNote): string {
  return [note.body, note.tags.join('\n'), note.target.quote.exact, now].join('\n');
}

/** The tags of the notes, each once, in alphabetical order. */
export function tagsOf(notes: readonly PlacedNote[]): readonly string[] {
  return [...new Set(notes.flatMap(({ note }) => (note.deletedAt === undefined ? note.tags : [])))].sort((a, b) =>
    a.localeCompare(b),
  );
}
