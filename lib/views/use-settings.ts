import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SettingsProps } from '../../components/settings/settings.tsx';
import type { SettingsActions, Shortcut, StorageUse } from '../../components/settings/settings-state.ts';
import { sendMessage } from '../messaging/messenger.ts';
import { openDatabase } from '../storage/database.ts';
import { getSettings, type Settings, setSetting, watchSetting } from '../storage/settings.ts';

/** Follows every setting; null until they were read for the first time. */
export function useSettings(): SettingsProps | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [storage, setStorage] = useState<StorageUse>({ notes: 0, articles: 0 });

  useEffect(() => {
    const ended = new AbortController();
    const look = () => void getSettings().then(setSettings);
    for (const key of ['density', 'hiddenKinds', 'selectionToolbar', 'letterKeys', 'siteRules'] as const) {
      watchSetting(key, look, ended);
    }
    look();
    void shortcutsNow().then(setShortcuts);
    void storageNow().then(setStorage);
    return () => ended.abort();
  }, []);

  return useMemo(
    () =>
      settings && {
        settings,
        sitesOff: Object.keys(settings.siteRules).sort(),
        shortcuts,
        storage,
        actions: ACTIONS,
      },
    [settings, shortcuts, storage],
  );
}

const ACTIONS: SettingsActions = {
  async change(change) {
    const { density, hiddenKinds, selectionToolbar, letterKeys } = change;
    if (density !== undefined) await setSetting('density', density);
    if (hiddenKinds !== undefined) await setSetting('hiddenKinds', hiddenKinds);
    if (selectionToolbar !== undefined) await setSetting('selectionToolbar', selectionToolbar);
    if (letterKeys !== undefined) await setSetting('letterKeys', letterKeys);
  },
  switchSiteOn: (host) => void sendMessage('setSite', { host, off: false }),
  openLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
  // Firefox opens its page for shortcuts to nobody but the reader.
  ...(import.meta.env.FIREFOX
    ? {}
    : { openShortcuts: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) }),
};

async function shortcutsNow(): Promise<readonly Shortcut[]> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description: name === '_execute_action' ? 'Open the panel' : description,
    keys: shortcut,
  }));
}

async function storageNow(): Promise<StorageUse> {
  const database = openDatabase();
  const notes = await database.notes.count();
  const articles = await database.articles.count();
  const { usage } = await navigator.storage.estimate();
  return { notes, articles, ...(usage === undefined ? {} : { bytes: usage }) };
}
