import { claimMark } from '../claims/claim-mark.ts';
import type { Finding, FindingId } from '../claims/types.ts';
import type { FindingView, PlacedNote } from '../notes/reading.ts';
import type { Note, NoteId } from '../notes/types.ts';
import type { MarkKind } from '../page/highlight-names.ts';
import { inReadingOrder, type Span } from '../text/span.ts';

/** One mark on the page. */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly on: { readonly on: 'finding'; readonly id: FindingId } | { readonly on: 'note'; readonly id: NoteId };
}

/** All marks of a reading in reading order: the findings shown now, and every note that has a place. */
export function marksOf(findings: readonly FindingView[], notes: readonly PlacedNote[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { finding, shown, dismissed } of findings) {
    if (shown && !dismissed)
      marks.push({ kind: claimMark(finding), span: finding.span, on: { on: 'finding', id: finding.id } });
  }
  for (const { note, outcome } of notes) {
    const placed = outcome.status === 'found' || outcome.status === 'changed';
    if (placed) marks.push({ kind: noteKind(note), span: outcome.span, on: { on: 'note', id: note.id } });
  }
  return marks.sort((a, b) => inReadingOrder(a.span, b.span));
}

/** The kind of mark a note makes: yellow unless the reader gave it another colour. */
function noteKind({ colour = 'yellow' }: Note): MarkKind {
  return colour === 'yellow' ? 'note' : `note-${colour}`;
}

/** The words a card draws stronger while it is open: source and cue, or what triggered the flag. */
export function tellingWords(finding: Finding): readonly Span[] {
  return finding.kind === 'unsourced' ? finding.trigger : [...finding.source.spans, ...finding.cue];
}

/** The mark after (or before) the one given, or after a place in the text; null where there is none. */
export function neighbour(marks: readonly Mark[], from: Mark | number, direction: 'next' | 'previous'): Mark | null {
  if (typeof from !== 'number') {
    const index = marks.indexOf(from);
    return marks[direction === 'next' ? index + 1 : index - 1] ?? null;
  }
  const after = marks.findIndex((mark) => mark.span.start >= from);
  if (direction === 'next') return after < 0 ? null : (marks[after] ?? null);
  return marks[(after < 0 ? marks.length : after) - 1] ?? null;
}
