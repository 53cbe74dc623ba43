import type { CardActions } from '../../components/card/card-state.ts';
import { askPage } from '../messaging/card-channel.ts';
import { sendMessage } from '../messaging/messenger.ts';
import type { Answer } from '../messaging/protocol.ts';
import type { CardPlace, CardScreen } from './follow-card.ts';
import { reportOn } from './report-on.ts';

/** The card's actions on the page it stands in. */
export function cardActions({ content, keeper, deleted }: CardPlace, { show, tell }: CardScreen): CardActions {
  const { article, target, finding } = content;
  const note = deleted ?? content.note;

  /** A failed write is told where the card tells what became of its words. */
  const write = async (writing: Promise<Answer<unknown>>): Promise<boolean> => {
    const answer = await writing.catch(() => null);
    if (answer?.ok) return true;
    tell(answer?.error.code === 'storage-full' ? 'full' : 'failed');
    return false;
  };
  const deleteNote = async () => {
    if (!note) return;
    await keeper.drop();
    if (await write(sendMessage('deleteNote', note.note.id))) show((last) => last && { ...last, deleted: note });
  };
  const undoDelete = async () => {
    if (!note || !(await write(sendMessage('restoreNote', note.note.id)))) return;
    show((last) => {
      if (!last) return last;
      const { deleted: _, ...kept } = last;
      return kept;
    });
  };
  const close = async () => {
    // What is typed is written before the frame goes; words that could not be kept hold it once.
    if (await keeper.leave()) await askPage('closeCard', undefined);
  };

  return {
    input: (draft) => keeper.change(draft),
    save: () => void keeper.save(),
    copy: (text) => void navigator.clipboard.writeText(text),
    dismiss: (reason) => void write(sendMessage('dismiss', { article, target, reason })),
    undoDismiss: () => finding?.dismissed && void write(sendMessage('undoDismissal', finding.dismissed.id)),
    deleteNote: () => void deleteNote(),
    undoDelete: () => void undoDelete(),
    undo: () => void write(sendMessage('undo', undefined)),
    redo: () => void write(sendMessage('redo', undefined)),
    report: (wrong, remark) => {
      const report = reportOn(content, wrong, remark);
      return report ? write(sendMessage('reportMark', report)) : Promise.resolve(false);
    },
    step: (by) => ask(askPage('step', by === 1 ? 'next' : 'previous')),
    close: () => ask(close()),
    resize: (height) => ask(askPage('resizeCard', height)),
  };
}

/** A page that has gone takes its card with it: there is nobody left to tell. */
function ask(asking: Promise<unknown>): void {
  asking.catch(() => {});
}
