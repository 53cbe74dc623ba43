import type { RefObject } from 'preact';
import type { CardActions } from '../../components/card/card-state.ts';
import { askPage } from '../messaging/card-channel.ts';
import { sendMessage } from '../messaging/messenger.ts';
import type { CardPlace } from './card-writes.ts';
import type { NoteKeeper } from './note-keeper.ts';

/** The card's actions on the page it stands in. */
export function cardActions({ content }: CardPlace, keeper: RefObject<NoteKeeper | null>): CardActions {
  const { article, target, note, finding } = content;
  return {
    input: (draft) => keeper.current?.change(draft),
    save: () => void keeper.current?.save(),
    copy: (text) => void navigator.clipboard.writeText(text),
    dismiss: (reason) => void sendMessage('dismiss', { article, target, reason }),
    undoDismiss: () => finding?.dismissed && void sendMessage('undoDismissal', finding.dismissed.id),
    deleteNote: () => note && void sendMessage('deleteNote', note.note.id),
    undoDelete: () => note && void sendMessage('restoreNote', note.note.id),
    step: (by) => void askPage('step', by === 1 ? 'next' : 'previous'),
    close: () => void keepThen(keeper, () => askPage('closeCard', undefined)),
    resize: (height) => void askPage('resizeCard', height),
  };
}

/** What is typed is written before the frame goes. In a private window closing writes nothing: the reader was told. */
async function keepThen(keeper: RefObject<NoteKeeper | null>, close: () => Promise<unknown>): Promise<void> {
  await keeper.current?.leave();
  await close();
}
