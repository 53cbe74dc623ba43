import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LibraryActions } from '../../components/library/library-state.ts';
import { sendMessage } from '../messaging/messenger.ts';
import { type ArticleBundle, inArticleOrder } from '../notes/export/bundle.ts';
import { quoteAddress } from '../notes/text-fragment.ts';
import { openDatabase } from '../storage/database.ts';
import { exportNotes } from './export-notes.ts';
import { keptBundles } from './kept-bundles.ts';

/** Follows everything kept, as the background writes it; undefined until it was read for the first time. */
export function useLibrary(): {
  readonly articles: readonly ArticleBundle[] | undefined;
  readonly actions: LibraryActions;
} {
  const database = useMemo(() => openDatabase(), []);
  const [articles, setArticles] = useState<readonly ArticleBundle[]>();

  useEffect(() => {
    const inOrder = async () => {
      const bundles = await keptBundles(database);
      return bundles.map((bundle) => ({ ...bundle, notes: inArticleOrder(bundle.notes) }));
    };
    const following = liveQuery(inOrder).subscribe(setArticles);
    return () => following.unsubscribe();
  }, [database]);

  const actions = useMemo(
    (): LibraryActions => ({
      open(article, note) {
        const url = note ? quoteAddress(article.url, note.target.quote) : article.url;
        void browser.tabs.create({ url });
      },
      exportNotes: async (ids, format, way) => {
        const bundles = await keptBundles(database, ids);
        const [only] = bundles;
        return exportNotes(bundles, format, way, bundles.length === 1 && only ? only.article.title : 'Whence notes');
      },
      deleteNote: (id) => void sendMessage('deleteNote', id),
      restoreNote: (id) => void sendMessage('restoreNote', id),
    }),
    [database],
  );
  return { articles, actions };
}
