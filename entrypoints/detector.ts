import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../lib/messaging/messenger.ts';
import { watchForArticle } from '../lib/page/watch-for-article.ts';

/**
 * The only script of ours on a page that is no article: it says nothing there, and wakes nobody. It is a bare script
 * that the manifest names as a content script, since the framework's wrapper alone would take a third of its 10 kB.
 */
export default defineUnlistedScript(() => {
  watchForArticle(window, ({ isArticle, leftAlone }) => {
    const told = isArticle ? sendMessage('articleFound', undefined) : sendMessage('articleGone', leftAlone);
    told.catch(() => {
      // The extension was updated or switched off meanwhile: the page is left alone.
    });
  });
});
