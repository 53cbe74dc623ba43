import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardActions, CardDraft } from '../../components/card/card-state.ts';
import type { SaveState } from '../../components/controls/save-state.ts';
import { askPage, whenCardMoves } from '../messaging/card-channel.ts';
import { sendMessage } from '../messaging/messenger.ts';
import type { CardContent } from '../notes/reading.ts';
import { getSetting } from '../storage/settings.ts';
import { cardActions } from './card-actions.ts';
import { type CardPlace, startingWords, writesFor } from './card-writes.ts';
import { createNoteKeeper, type NoteKeeper } from './note-keeper.ts';

/** Everything a card is mounted with; null until the page has said what it shows. */
export interface CardMount {
  readonly content: CardContent;
  readonly draft: CardDraft;
  readonly saveState: SaveState;
  readonly actions: CardActions;
  readonly knownTags: readonly string[];
  readonly letterKeys: boolean;
  readonly startIn: 'card' | 'note';
}

/** Follows what the page shows in its card, and keeps what is typed. */
export function useCard(): CardMount | null {
  const [place, setPlace] = useState<CardPlace | null>(null);
  const [saveState, setSaveState] = useState<SaveState>('idle');
  const [surroundings, setSurroundings] = useState({ letterKeys: true, knownTags: [] as readonly string[] });
  const keeper = useRef<NoteKeeper | null>(null);

  useEffect(() => {
    const ended = new AbortController();
    let shown: CardPlace | null = null;
    const look = async () => {
      const content = await askPage('getCard', undefined);
      if (!content || ended.signal.aborted) return;
      const isSame = shown !== null && placeOf(shown.content) === placeOf(content);
      if (!isSame) await keeper.current?.leave();
      const words = isSame && shown ? shown.words : await startingWords(content);
      shown = { content, words };
      if (!isSame) {
        const writes = writesFor(() => shown);
        keeper.current = createNoteKeeper({
          ...writes,
          tell: setSaveState,
          manual: browser.extension.inIncognitoContext,
          schedule(run, ms) {
            const timer = setTimeout(run, ms);
            return () => clearTimeout(timer);
          },
        });
        setSaveState('idle');
      }
      setPlace(shown);
    };
    const leave = () => void keeper.current?.leave();
    addEventListener('pagehide', leave, ended);
    addEventListener('blur', leave, ended);
    whenCardMoves(() => void look(), ended.signal);
    void look();
    void surroundingsNow().then(setSurroundings);
    return () => ended.abort();
  }, []);

  const actions = useMemo(() => place && cardActions(place, keeper), [place]);
  if (!place || !actions) return null;
  const startIn = place.content.writing ? 'note' : 'card';
  return { content: place.content, draft: place.words, saveState, actions, startIn, ...surroundings };
}

/** The same place has the same words at the same position, whether or not there is a note on it by now. */
function placeOf({ target }: CardContent): string {
  return `${target.position.start}:${target.quote.exact}`;
}

async function surroundingsNow(): Promise<{ letterKeys: boolean; knownTags: readonly string[] }> {
  const [letterKeys, tags] = await Promise.all([getSetting('letterKeys'), sendMessage('knownTags', undefined)]);
  return { letterKeys, knownTags: tags.ok ? tags.value : [] };
}
