import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../lib/messaging/messenger.ts';
import { judgePage } from '../../lib/page/detect-article.ts';

/** The only script of ours on a page that is no article: it says nothing there, and wakes nobody. */
export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  async main() {
    if (judgePage(document, location.href).isArticle) await sendMessage('articleFound', undefined);
  },
});
