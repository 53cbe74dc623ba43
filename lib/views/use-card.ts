import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CardActions, CardDraft } from '../../components/card/card-state.ts';
import type { SaveState } from '../../components/controls/save-state.ts';
import { sendMessage } from '../messaging/messenger.ts';
import type { CardContent } from '../notes/reading.ts';
import { getSetting } from '../storage/settings.ts';
import { cardActions } from './card-actions.ts';
import { type CardPlace, followCard } from './follow-card.ts';

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

  useEffect(() => {
    const ended = new AbortController();
    followCard({ show: setPlace, tell: setSaveState }, ended.signal);
    void surroundingsNow().then(setSurroundings);
    return () => ended.abort();
  }, []);

  const actions = useMemo(() => place && cardActions(place, { show: setPlace, tell: setSaveState }), [place]);
  if (!place || !actions) return null;
  const startIn = place.content.writing ? 'note' : 'card';
  return { content: shownContent(place), draft: place.words, saveState, actions, startIn, ...surroundings };
}

/** A note that was just deleted is shown as such, although the page no longer has it. */
function shownContent({ content, deleted }: CardPlace): CardContent {
  if (!deleted) return content;
  return { ...content, note: { ...deleted, note: { ...deleted.note, deletedAt: deleted.note.modified } } };
}

async function surroundingsNow(): Promise<{ letterKeys: boolean; knownTags: readonly string[] }> {
  const [letterKeys, tags] = await Promise.all([getSetting('letterKeys'), sendMessage('knownTags', undefined)]);
  return { letterKeys, knownTags: tags.ok ? tags.value : [] };
}
