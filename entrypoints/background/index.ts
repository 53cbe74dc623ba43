import { defineBackground } from 'wxt/utils/define-background';
import { serveAnalysis } from './serve-analysis.ts';
import { serveCards } from './serve-cards.ts';
import { serveCommands } from './serve-commands.ts';
import { serveInstall } from './serve-install.ts';
import { serveKept } from './serve-kept.ts';
import { serveTabs } from './serve-tabs.ts';

/** Every listener is added at once, in the first turn of the worker: a later one would miss the message that woke it. */
export default defineBackground(() => {
  serveInstall();
  serveTabs();
  serveAnalysis();
  serveKept();
  serveCards();
  serveCommands();
});
