import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SettingsProps } from '../../components/settings/settings.tsx';
import type {
  ReaderSettings,
  SettingsActions,
  Shortcut,
  StorageUse,
} from '../../components/settings/settings-state.ts';
import { failureWords } from '../../components/words/failure-words.ts';
import { say } from '../../components/words/words.ts';
import { sendMessage } from '../messaging/messenger.ts';
import { openDatabase, type WhenceDatabase } from '../storage/database.ts';
import { DEFAULT_SETTINGS, getSettings, type Settings, setSetting, watchSetting } from '../storage/settings.ts';
import { backUp, exportReports, readNotesFile } from './keep-file.ts';

type Counts = Omit<StorageUse, 'lastBackup'>;

/** Follows every setting and what is kept; null until they were read for the first time. */
export function useSettings(): SettingsProps | null {
  const database = useMemo(() => openDatabase(), []);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [counts, setCounts] = useState<Counts>({ notes: 0, articles: 0, reports: 0 });

  useEffect(() => {
    const ended = new AbortController();
    const look = () => void getSettings().then(setSettings);
    for (const key of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]) watchSetting(key, look, ended);
    look();
    void shortcutsNow().then(setShortcuts);
    const following = liveQuery(() => countsNow(database)).subscribe((found) => {
      void navigator.storage.estimate().then((estimate) => setCounts({ ...found, ...spaceIn(estimate) }));
    });
    return () => {
      ended.abort();
      following.unsubscribe();
    };
  }, [database]);

  const actions = useMemo(() => settingsActions(database), [database]);
  if (!settings) return null;
  const sitesOff = Object.keys(settings.siteRules).sort();
  return { settings, sitesOff, shortcuts, storage: { ...counts, lastBackup: settings.lastBackup }, actions };
}

function settingsActions(database: WhenceDatabase): SettingsActions {
  return {
    async change(change) {
      for (const key of Object.keys(change) as (keyof ReaderSettings)[]) await setSetting(key, change[key] as never);
    },
    switchSiteOn: (host) => void sendMessage('setSite', { host, off: false }),
    openLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
    backUp: () => backUp(database),
    readFile: (file) => readNotesFile(database, file),
    async forgetAll() {
      const answer = await sendMessage('forgetAll', undefined).catch(() => null);
      if (answer?.ok) return null;
      return failureWords(answer?.error);
    },
    exportReports: () => exportReports(database, browser.runtime.getManifest().version),
    clearReports: () => void sendMessage('clearReports', undefined),
    // Firefox opens its page for shortcuts to nobody but the reader.
    ...(import.meta.env.FIREFOX
      ? {}
      : { openShortcuts: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) }),
  };
}

async function shortcutsNow(): Promise<readonly Shortcut[]> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description: name === '_execute_action' ? say('command_panel') : description,
    keys: shortcut,
  }));
}

async function countsNow(database: WhenceDatabase): Promise<Counts> {
  const [all, deleted, articles, reports] = await Promise.all([
    database.notes.count(),
    database.notes.where('deletedAt').above(0).count(),
    database.articles.count(),
    database.reports.count(),
  ]);
  return { notes: all - deleted, articles, reports };
}

function spaceIn({ usage, quota }: StorageEstimate): { bytes?: number; free?: number } {
  if (usage === undefined) return {};
  return { bytes: usage, ...(quota === undefined ? {} : { free: Math.max(0, quota - usage) }) };
}
