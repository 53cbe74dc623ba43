import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelActions, PanelState } from '../../components/panel/panel-state.ts';
import { getSetting, watchSetting } from '../storage/settings.ts';
import type { FirstLook } from './first-look.ts';
import { panelActions } from './panel-actions.ts';
import { isStarting, scrollOf, viewOfTab, watchTab } from './panel-source.ts';
import { followTab } from './which-tab.ts';

/** Everything a panel is mounted with. */
export interface PanelMount {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly letterKeys: boolean;
}

/** Milliseconds after which a page on which nothing has started is called no article. */
const PATIENCE = 1500;

/** Follows the tab the panel is about, from what was seen of it first. */
export function usePanel(form: 'popup' | 'side', first: FirstLook): PanelMount {
  const [tabId, setTabId] = useState(first.tabId);
  const [state, setState] = useState(first.state);
  const [letterKeys, setLetterKeys] = useState(true);
  const shown = useRef(first.tabId);

  useEffect(() => {
    const ended = new AbortController();
    followTab(setTabId, ended.signal);
    void getSetting('letterKeys').then(setLetterKeys);
    watchSetting('letterKeys', setLetterKeys, ended);
    return () => ended.abort();
  }, []);

  useEffect(() => {
    if (tabId === null) return;
    const ended = new AbortController();
    const opened = performance.now();
    const look = async () => {
      const next = await stateOf(tabId, performance.now() - opened < PATIENCE);
      if (!ended.signal.aborted) setState((last) => settled(last, next));
    };
    const followScroll = async () => {
      const now = await scrollOf(tabId);
      if (ended.signal.aborted) return;
      setState((last) => {
        if (last.on === 'reading' && last.reading.readingId === now?.readingId) return scrolledTo(last, now.scroll);
        void look();
        return last;
      });
    };
    if (shown.current !== tabId) setState({ on: 'loading' });
    shown.current = tabId;
    watchTab(tabId, { look: () => void look(), followScroll: () => void followScroll() }, ended.signal);
    void look();
    return () => ended.abort();
  }, [tabId]);

  const actions = useMemo(() => panelActions({ tabId, state, setState, form }), [tabId, state, form]);
  return { state, actions, letterKeys };
}

async function stateOf(tabId: number, mayStart: boolean): Promise<PanelState> {
  const view = await viewOfTab(tabId);
  if (view.on === 'restricted') return { on: 'restricted', browser: import.meta.env.FIREFOX ? 'Firefox' : 'Chrome' };
  if (view.on === 'no-article') return mayStart && (await isStarting(tabId)) ? { on: 'loading' } : view;
  return view;
}

function scrolledTo(last: Extract<PanelState, { on: 'reading' }>, scroll: number): PanelState {
  return last.reading.scroll === scroll ? last : { ...last, reading: { ...last.reading, scroll } };
}

/** Keeps the very same state where nothing has changed, so that another look costs no rendering. */
function settled(last: PanelState, next: PanelState): PanelState {
  // What went wrong stays until the reader has read it and tries again.
  if (last.on === 'error') return last;
  if (last.on === 'reading' && next.on === 'reading' && last.storageFull) {
    return settled({ ...last, storageFull: false }, next) === last ? last : { ...next, storageFull: true };
  }
  return JSON.stringify(last) === JSON.stringify(next) ? last : next;
}
