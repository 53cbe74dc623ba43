import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { speakWith } from '../../components/words/words.ts';
import { openSession } from '../../lib/session/open-session.ts';

/** The reader script: put into a tab by the background, only on articles or when the reader asks. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main(context) {
    speakWith((key, values) => browser.i18n.getMessage(key as never, [...values]));
    return openSession(window, context.signal);
  },
});
