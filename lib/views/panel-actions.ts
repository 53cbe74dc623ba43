import { browser } from 'wxt/browser';
import type { PanelActions, PanelState } from '../../components/panel/panel-state.ts';
import { failureWords } from '../../components/words/failure-words.ts';
import { sendMessage } from '../messaging/messenger.ts';
import type { Answer } from '../messaging/protocol.ts';
import { walkHistory } from './walk-history.ts';

/** What the panel's actions work on. */
export interface PanelContext {
  readonly tabId: number | null;
  readonly state: PanelState;
  readonly setState: (change: (last: PanelState) => PanelState) => void;
  readonly form: 'popup' | 'side';
}

/** The panel's actions on the tab it is about. */
export function panelActions({ tabId, state, setState, form }: PanelContext): PanelActions {
  const tab = { tabId: tabId ?? -1, frameId: 0 };
  const site = 'site' in state ? state.site : '';

  /** A failed write shows its words; one for want of room keeps the reading in view. */
  const write = async (writing: Promise<Answer<unknown>>): Promise<boolean> => {
    const answer = await writing.catch(() => null);
    if (answer?.ok) return true;
    const full = answer?.error.code === 'storage-full';
    const message = failureWords(answer?.error);
    setState((last) => (full && last.on === 'reading' ? { ...last, storageFull: true } : { on: 'error', message }));
    return false;
  };
  const readAnyway = () => {
    setState(() => ({ on: 'loading' }));
    void write(sendMessage('readAnyway', tab.tabId));
  };
  const hostOf = async () => new URL((await browser.tabs.get(tab.tabId)).url ?? 'about:blank').hostname;

  return {
    readAnyway,
    readOnce: readAnyway,
    retry: () => {
      setState(() => ({ on: 'loading' }));
      void sendMessage('readAgain', undefined, tab).catch(readAnyway);
    },
    switchOn: () => void write(sendMessage('setSite', { host: site, off: false })),
    switchOff: () => void hostOf().then((host) => write(sendMessage('setSite', { host, off: true }))),
    grantAccess: () => {
      // The first call in the click, as both browsers demand.
      void browser.permissions.request({ origins: ['<all_urls>'] }).then((granted) => granted && readAnyway());
    },
    reveal: (target) => toPage(sendMessage('reveal', target, tab)),
    openCard: (target) => toPage(sendMessage('openCard', target, tab).then(() => form === 'popup' && window.close())),
    setVisibility: (change) => toPage(sendMessage('setVisibility', change, tab)),
    deleteNote: (id) => write(sendMessage('deleteNote', id)),
    restoreNote: (id) => void write(sendMessage('restoreNote', id)),
    placeNote: async (id, span) => {
      const target = await sendMessage('targetAt', span, tab).catch(() => null);
      return target !== null && write(sendMessage('placeNote', { id, target }));
    },
    undo: () => walkHistory('undo'),
    redo: () => walkHistory('redo'),
    undismiss: (id) => void write(sendMessage('undoDismissal', id)),
    exportNotes: async (format, way) => {
      if (state.on !== 'reading') return false;
      const { title } = state.reading.article;
      const ids = new Set(state.reading.notes.map(({ note }) => note.articleId));
      // The database and the formats are large, and nothing else in a panel needs them.
      const { exportArticles } = await import('./export-articles.ts');
      return exportArticles([...ids], format, way, title);
    },
    openSettings: () => void browser.runtime.openOptionsPage(),
    openLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
    ...(form === 'popup' && canOpenSidePanel ? { openSidePanel: () => openSidePanel(tab.tabId) } : {}),
  };
}

/** What is asked of a page that has just gone is not done; the panel follows to the next page by itself. */
function toPage(asking: Promise<unknown>): void {
  asking.catch(() => {});
}

/** WXT types `browser` as Chrome's; this is the part that only Firefox has. */
const firefox = browser as unknown as { sidebarAction?: { open(): Promise<void> } };

/** Firefox for Android has no sidebar. */
const canOpenSidePanel = !import.meta.env.FIREFOX || firefox.sidebarAction !== undefined;

/** Both browsers open a side panel only directly in a click. */
function openSidePanel(tabId: number): void {
  const opening = import.meta.env.FIREFOX ? firefox.sidebarAction?.open() : browser.sidePanel.open({ tabId });
  void opening?.then(() => window.close());
}
