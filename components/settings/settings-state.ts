/** What the settings page is given and what it asks for. */
import type { AssertionKind } from '../../lib/claims/types.ts';
import type { Density } from '../../lib/notes/reading.ts';

/** What a reader can set. */
export interface ReaderSettings {
  /** The step at which an article opens. */
  readonly density: Density;
  /** Kinds of assertion that are never marked. */
  readonly hiddenKinds: readonly AssertionKind[];
  /** Whether two buttons appear at selected words. */
  readonly selectionToolbar: boolean;
  /** J, K and N in our own views. */
  readonly letterKeys: boolean;
}

/** One browser-wide command and its keys as the browser has them; `keys` is empty where none are set. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** How much is kept. */
export interface StorageUse {
  readonly notes: number;
  readonly articles: number;
  /** All that our database takes on the disk; absent where the browser does not say. */
  readonly bytes?: number;
}

/** What the reader asks for. */
export interface SettingsActions {
  readonly change: (change: Partial<ReaderSettings>) => void;
  /** Takes a site off the list of those where Whence is off. */
  readonly switchSiteOn: (site: string) => void;
  /** Opens the browser's own page for shortcuts; absent where it has none. */
  readonly openShortcuts?: () => void;
  readonly openLibrary: () => void;
}
