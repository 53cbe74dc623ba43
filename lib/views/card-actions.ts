import type { RefObject } from 'preact';
import type { CardActions } from '../../components/card/card-state.ts';
import { sendMessage } from '../messaging/messenger.ts';
import type { CardPlace } from './card-writes.ts';
import type { NoteKeeper } from './note-keeper.ts';

/** The card's actions on the page it stands in. */
export function cardActions({ tabId, content }: CardPlace, keeper: RefObject<NoteKeeper | null>): CardActions {
  const page = { tabId, frameId: 0 };
  const { article, target, note, finding } = content;
  return {
    input: (draft) => keeper.current?.change(draft),
    save: () => void keeper.current?.save(),
    copy: (text) => void navigator.clipboard.writeText(text),
    dismiss: (reason) => void sendMessage('dismiss', { article, target, reason }),
    undoDismiss: () => finding?.dismissed && void sendMessage('undoDismissal', finding.dismissed.id),
    deleteNote: () => note && void sendMessage('deleteNote', note.note.id),
    undoDelete: () => note && void sendMessage('restoreNote', note.note.id),
    step: (by) => void sendMessage('step', by === 1 ? 'next' : 'previous', page),
    close: () => void keepThen(keeper, () => sendMessage('closeCard', undefined, page)),
    resize: (height) => void sendMessage('resizeCard', height, page),
  };
}

/** What is typed is written before the frame goes. In a private window closing writes nothing: the reader was told. */
async function keepThen(keeper: RefObject<NoteKeeper | null>, close: () => Promise<unknown>): Promise<void> {
  await keeper.current?.leave();
  await close();
}
