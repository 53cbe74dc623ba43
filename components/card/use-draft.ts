import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../lib/notes/types.ts';
import type { CardDraft } from './card-state.ts';

/**
 * The words in a card. What the reader types wins; a note that was changed elsewhere (another tab, the library, an undo)
 * is taken up only where nothing here differs from the note as it was.
 */
export function useDraft(
  start: CardDraft,
  note: Note | undefined,
  onInput: (draft: CardDraft) => void,
): readonly [CardDraft, (next: CardDraft) => void] {
  const [draft, setDraft] = useState(start);
  const known = useRef(note && wordsOf(note));
  const now = useRef(draft);
  now.current = draft;

  useEffect(() => {
    const before = known.current;
    known.current = note && wordsOf(note);
    if (before && known.current && same(before, now.current) && !same(before, known.current)) setDraft(known.current);
  }, [note?.revision]);

  const change = (next: CardDraft) => {
    setDraft(next);
    onInput(next);
  };
  return [draft, change];
}

function wordsOf({ body, tags, judgement, colour }: Note): CardDraft {
  return { body, tags, ...(judgement && { judgement }), ...(colour && { colour }) };
}

function same(one: CardDraft, other: CardDraft): boolean {
  return (
    one.body === other.body &&
    one.judgement === other.judgement &&
    one.colour === other.colour &&
    one.tags.join('\n') === other.tags.join('\n')
  );
}
