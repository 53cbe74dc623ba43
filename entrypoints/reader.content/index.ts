import { defineContentScript } from 'wxt/utils/define-content-script';
import { openSession } from '../../lib/session/open-session.ts';

/** The reader script: put into a tab by the background, only on articles or when the reader asks. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main: (context) => openSession(window, context.signal),
});
