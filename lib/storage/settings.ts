/**
 * What the reader has set. It lives in `storage.local` alone, since the detector needs it without a round trip. This is
 * the only place with key strings of `storage.local`.
 */
import { storage } from 'wxt/utils/storage';
import type { AssertionKind } from '../claims/types.ts';
import { DEFAULT_LOOKS, type MarkLooks } from '../notes/mark-looks.ts';
import type { Density } from '../notes/reading.ts';

/** Whether Whence works on a host; a host without a rule is on. */
export type SiteRule = 'off' | 'on';

/** Light, dark, or as the system is. */
export type Theme = 'system' | 'light' | 'dark';

/** Every setting. */
export interface Settings {
  readonly density: Density;
  /** False while all marks are toggled off. */
  readonly marksVisible: boolean;
  readonly hiddenKinds: readonly AssertionKind[];
  /** Whether selecting text shows our toolbar. */
  readonly selectionToolbar: boolean;
  /** Whether bare letters work as shortcuts in our own views. */
  readonly letterKeys: boolean;
  /** By host, lower-case and without `www.`. */
  readonly siteRules: Readonly<Record<string, SiteRule>>;
  /** Hosts where the toolbar stays away, written as in `siteRules`. */
  readonly toolbarOff: readonly string[];
  /** The colours of our own views. */
  readonly theme: Theme;
  /** Line and colour of each mark, in the page and in lists. */
  readonly looks: MarkLooks;
  /** When everything was last saved into a file; null for never. */
  readonly lastBackup: number | null;
}

/** Settings of a reader who never changed one. */
export const DEFAULT_SETTINGS: Settings = {
  density: 3,
  marksVisible: true,
  hiddenKinds: [],
  selectionToolbar: true,
  letterKeys: true,
  siteRules: {},
  toolbarOff: [],
  theme: 'system',
  looks: DEFAULT_LOOKS,
  lastBackup: null,
};

const KEYS = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
const items = Object.fromEntries(KEYS.map((key) => [key, itemFor(key)])) as {
  [key in keyof Settings]: ReturnType<typeof itemFor<key>>;
};

/** One setting. */
export function getSetting<K extends keyof Settings>(key: K): Promise<Settings[K]> {
  return items[key].getValue();
}

/** Changes one setting; every watcher in every context of the extension hears of it. */
export function setSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  return items[key].setValue(value);
}

/** All settings at once. */
export async function getSettings(): Promise<Settings> {
  const values = await Promise.all(KEYS.map(async (key) => [key, await getSetting(key)] as const));
  return Object.fromEntries(values) as unknown as Settings;
}

/** Calls back at every change of a setting, until the signal aborts. */
export function watchSetting<K extends keyof Settings>(
  key: K,
  changed: (value: Settings[K]) => void,
  { signal }: { signal: AbortSignal },
): void {
  if (signal.aborted) return;
  const unwatch = items[key].watch(changed);
  signal.addEventListener('abort', unwatch, { once: true });
}

/** Switches Whence off or on for a host. On is the default, so a host that is on needs no rule. */
export async function setSiteRule(host: string, rule: SiteRule): Promise<void> {
  const { [siteOf(host)]: _, ...others } = await items.siteRules.getValue();
  await items.siteRules.setValue(rule === 'on' ? others : { ...others, [siteOf(host)]: rule });
}

/** Whether the reader has switched Whence off for this host. */
export function isSiteOff(siteRules: Settings['siteRules'], host: string): boolean {
  return siteRules[siteOf(host)] === 'off';
}

/** The host under which a rule is kept: lower-case, without `www.`. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

function itemFor<K extends keyof Settings>(key: K) {
  return storage.defineItem<Settings[K]>(`local:${key}`, { fallback: DEFAULT_SETTINGS[key] });
}
