import { browser } from 'wxt/browser';
import type { CardDraft } from '../../components/card/card-state.ts';
import type { SaveState } from '../../components/controls/save-state.ts';
import { askPage, whenCardMoves } from '../messaging/card-channel.ts';
import type { CardContent, PlacedNote } from '../notes/reading.ts';
import { startingWords, writesFor } from './card-writes.ts';
import { createNoteKeeper, type NoteKeeper } from './note-keeper.ts';

/** What an open card is on, and who keeps its words. */
export interface CardPlace {
  readonly content: CardContent;
  /** The words the card started from. */
  readonly words: CardDraft;
  readonly keeper: NoteKeeper;
  /** The note that was deleted here and can still be brought back. */
  readonly deleted?: PlacedNote;
}

/** Where a card shows itself. */
export interface CardScreen {
  show(change: (last: CardPlace | null) => CardPlace | null): void;
  tell(state: SaveState): void;
}

/** The place shown now; its content changes with the page, its keeper stays. */
interface Shown {
  content: CardContent;
  readonly keeper: NoteKeeper;
}

/**
 * Follows the page's card until the signal aborts. Looks are taken one after another, so that the card never shows
 * another place than the page; each place has a keeper of its own, so that words are only ever written where they
 * were typed.
 */
export function followCard({ show, tell }: CardScreen, signal: AbortSignal): void {
  let shown: Shown | null = null;
  let turn: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const content = await askPage('getCard', undefined);
    if (!content || signal.aborted) return;
    if (shown?.content.cardId === content.cardId) {
      shown.content = content;
      show((last) => last && { ...last, content });
      return;
    }
    // Words that could not be kept hold the card once, so that the reader can copy them.
    if (shown && !(await shown.keeper.leave())) return;
    const words = await startingWords(content);
    await shown?.keeper.leave();
    const own: Shown = { content, keeper: keeperOf(() => own.content, tell) };
    shown = own;
    tell('idle');
    show(() => ({ content, words, keeper: own.keeper }));
  }

  const inTurn = () => {
    // A page that has gone, or an extension that was updated: what is shown stays.
    turn = turn.then(look).catch(() => {});
  };
  const leave = () => void shown?.keeper.leave();
  addEventListener('pagehide', leave, { signal });
  addEventListener('blur', leave, { signal });
  whenCardMoves(inTurn, signal);
  inTurn();
}

function keeperOf(content: () => CardContent, tell: (state: SaveState) => void): NoteKeeper {
  return createNoteKeeper({
    ...writesFor(content),
    tell,
    manual: browser.extension.inIncognitoContext,
    schedule(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
}
