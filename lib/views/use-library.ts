import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LibraryProps } from '../../components/library/library.tsx';
import type { LibraryActions, LibraryView } from '../../components/library/library-state.ts';
import { failureWords } from '../../components/words/failure-words.ts';
import { sendMessage } from '../messaging/messenger.ts';
import { openDatabase, type WhenceDatabase } from '../storage/database.ts';
import { getSetting } from '../storage/settings.ts';
import { exportNotes } from './export-notes.ts';
import { bundlesOf } from './kept-bundles.ts';
import { openLibraryStore } from './library-store.ts';
import { addressOf, openAtNote } from './open-at-note.ts';
import { useHistory } from './use-history.ts';
import { walkHistory } from './walk-history.ts';

/** Follows everything kept, as the background writes it; the view is undefined until there is something to show. */
export function useLibrary(): LibraryProps {
  const database = useMemo(() => openDatabase(), []);
  const [view, setView] = useState<LibraryView>();
  const [letterKeys, setLetterKeys] = useState(true);
  const history = useHistory(database);

  useEffect(() => {
    const ended = new AbortController();
    void getSetting('letterKeys').then(setLetterKeys);
    const store = openLibraryStore(
      database,
      () => {
        const { index, version, whole, noteOf, look } = store;
        setView({ version, whole, find: index.find, facets: index.facets, troubleOf: index.troubleOf, noteOf, look });
      },
      ended.signal,
    );
    return () => ended.abort();
  }, [database]);

  const actions = useMemo(() => libraryActions(database), [database]);
  return { view, history, letterKeys, actions };
}

function libraryActions(database: WhenceDatabase): LibraryActions {
  return {
    addressOf,
    open: (article, note) => void openAtNote(article, note),
    async exportNotes(ids, format, way) {
      const bundles = await bundlesOf(database, ids);
      const [only] = bundles;
      const title = bundles.length === 1 && only ? only.article.title : 'Whence notes';
      return exportNotes(bundles, format, way, title);
    },
    async changeNotes(change) {
      const answer = await sendMessage('changeNotes', change).catch(() => null);
      if (answer?.ok) return null;
      return failureWords(answer?.error);
    },
    undo: () => walkHistory('undo'),
    redo: () => walkHistory('redo'),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
}
