/** Narrowing the notes of an article by words, tag and judgement. */
import type { PlacedNote } from '../../lib/notes/reading.ts';
import { foldText, queryWords } from '../../lib/notes/search/fold-text.ts';
import type { Judgement } from '../../lib/notes/types.ts';

/** What the notes are narrowed to; nothing set means all of them. */
export interface NoteFilter {
  readonly tag?: string;
  readonly judgement?: Judgement;
}

/** The notes that pass, in the order given. */
export function filterNotes(
  notes: readonly PlacedNote[],
  { tag, judgement }: NoteFilter,
  words: string,
): readonly PlacedNote[] {
  const sought = queryWords(words);
  return notes.filter(({ note, now = '' }) => {
    if (tag !== undefined && !note.tags.includes(tag)) return false;
    if (judgement !== undefined && note.judgement !== judgement) return false;
    const text = foldText([note.body, note.tags.join('\n'), note.target.quote.exact, now].join('\n'));
    return sought.every((word) => text.includes(word));
  });
}

/** The tags of the notes, each once, in alphabetical order. */
export function tagsOf(notes: readonly PlacedNote[]): readonly string[] {
  return [...new Set(notes.flatMap(({ note }) => (note.deletedAt === undefined ? note.tags : [])))].sort((a, b) =>
    a.localeCompare(b),
  );
}
