import type { CardDraft } from '../../components/card/card-state.ts';
import { sendMessage } from '../messaging/messenger.ts';
import type { Answer } from '../messaging/protocol.ts';
import { draftConflict, isBlankDraft, noteDraftKey, passageDraftKey } from '../notes/draft.ts';
import type { CardContent } from '../notes/reading.ts';
import { uniqueTags } from '../notes/tags.ts';
import type { NoteId } from '../notes/types.ts';
import type { Kept, Words } from './note-keeper.ts';

/** The key under which the card's draft is kept. */
export function draftKeyOf({ note, article, target }: CardContent): string {
  return note ? noteDraftKey(note.note.id) : passageDraftKey(article.keys[0] ?? article.url, target);
}

/** What the card starts from: a draft left behind by a crash or a closed tab, else the note, else nothing. */
export async function startingWords(content: CardContent): Promise<CardDraft> {
  const note = content.note?.note;
  const stored = note ? wordsOf(note) : { body: '', tags: [] };
  const found = await sendMessage('draftFor', draftKeyOf(content));
  if (!found.ok || !found.value) return stored;
  const { body, tags } = found.value;
  // The note was changed elsewhere since these words were typed: neither version is lost.
  const both = note && draftConflict(found.value, note) === 'changed' && body !== note.body;
  return both
    ? { ...stored, body: `${note.body}\n\n${body}`, tags: uniqueTags([...note.tags, ...tags]) }
    : { ...stored, body, tags };
}

function wordsOf({ body, tags, judgement, colour }: Words): CardDraft {
  return { body, tags, ...(judgement ? { judgement } : {}), ...(colour ? { colour } : {}) };
}

/** How the words of one card are written. `now` is asked each time: by then there may be a note on the place. */
export function writesFor(now: () => CardContent): {
  writeDraft(words: Words): Promise<Kept>;
  writeNote(words: Words): Promise<Kept>;
} {
  let id: NoteId | undefined;
  const sitting = crypto.randomUUID();
  return {
    async writeDraft({ body, tags }) {
      const content = now();
      const { article, target, claim, note } = content;
      const draft = {
        key: draftKeyOf(content),
        target,
        body,
        tags,
        ...(claim ? { claim } : {}),
        ...(note ? { noteId: note.note.id, baseRevision: note.note.revision } : {}),
      };
      return outcome(await sendMessage('saveDraft', { article, draft }));
    },
    async writeNote(words) {
      const content = now();
      const { article, target, claim } = content;
      id ??= content.note?.note.id;
      const draftKey = draftKeyOf(content);
      // Opening a card and leaving it empty makes no note.
      if (id === undefined && isBlankDraft(words) && !words.judgement && !words.colour)
        return outcome(await sendMessage('discardDraft', draftKey));
      const saved = await sendMessage('saveNote', {
        article,
        target,
        body: words.body,
        tags: words.tags,
        judgement: words.judgement ?? null,
        colour: words.colour ?? null,
        sitting,
        draftKey,
        ...(id === undefined ? {} : { id }),
        ...(claim ? { claim } : {}),
      });
      if (saved.ok) id = saved.value.id;
      return outcome(saved);
    },
  };
}

function outcome(answer: Answer<unknown>): Kept {
  if (answer.ok) return 'kept';
  return answer.error.code === 'storage-full' ? 'full' : 'failed';
}
