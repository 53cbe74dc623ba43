/** What the settings page is given and what it asks for. */
import type { AssertionKind } from '../../lib/claims/types.ts';
import type { ImportCounts } from '../../lib/notes/import/merge.ts';
import type { MarkLooks } from '../../lib/notes/mark-looks.ts';
import type { Density } from '../../lib/notes/reading.ts';

/** What a reader can set. */
export interface ReaderSettings {
  /** The step at which an article opens. */
  readonly density: Density;
  /** Kinds of assertion that are never marked. */
  readonly hiddenKinds: readonly AssertionKind[];
  /** Whether buttons appear at selected words. */
  readonly selectionToolbar: boolean;
  /** Hosts where they stay away. */
  readonly toolbarOff: readonly string[];
  /** J, K and N in our own views. */
  readonly letterKeys: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  readonly looks: MarkLooks;
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
  readonly reports: number;
  /** All that our database takes on the disk, and what is left; absent where the browser does not say. */
  readonly bytes?: number;
  readonly free?: number;
  /** When everything was last saved into a file. */
  readonly lastBackup: number | null;
}

/** A file that was read, before anything of it is taken in; or why it could not be read. */
export type FileLook =
  | { readonly ok: true; readonly counts: ImportCounts; readonly take: () => Promise<TakenIn> }
  | { readonly ok: false; readonly message: string };

/** What came in; `whole` is false where the rest failed. */
export interface TakenIn {
  readonly counts: ImportCounts;
  readonly whole: boolean;
}

/** What the reader asks for. */
export interface SettingsActions {
  readonly change: (change: Partial<ReaderSettings>) => void;
  /** Takes a site off the list of those where Whence is off. */
  readonly switchSiteOn: (site: string) => void;
  /** Opens the browser's own page for shortcuts; absent where it has none. */
  readonly openShortcuts?: () => void;
  readonly openLibrary: () => void;
  /** Saves everything into a file; resolves to whether it worked. */
  readonly backUp: () => Promise<boolean>;
  /** Reads a file without taking it in. */
  readonly readFile: (file: File) => Promise<FileLook>;
  /** Deletes everything for good; resolves to null, or to what went wrong. */
  readonly forgetAll: () => Promise<string | null>;
  readonly exportReports: () => Promise<boolean>;
  readonly clearReports: () => void;
}
