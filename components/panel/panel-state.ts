/** What the panel is given and what it asks for: plain data in, callbacks out. */

import type { FindingId } from '../../lib/claims/types.ts';
import type { CardTarget, LeftAlone, Reading, Visibility } from '../../lib/notes/reading.ts';
import type { NoteId } from '../../lib/notes/types.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Walked } from '../marks/step-words.ts';

/** The page's own browser, where a sentence must name it. */
type BrowserName = 'Chrome' | 'Firefox';

/** What the panel can show of the page in front of it. */
export type PanelState =
  | { readonly on: 'loading' }
  /** Whence did not read the page by itself; `because` where that is for what the reader does there. */
  | { readonly on: 'no-article'; readonly because?: LeftAlone }
  /** The reader switched Whence off for this site. */
  | { readonly on: 'site-off'; readonly site: string }
  /** The browser lets no extension read this page. */
  | { readonly on: 'restricted'; readonly browser: BrowserName }
  /** The reader has not granted, or has taken back, access; `site` is empty where the browser hides the address too. */
  | { readonly on: 'permission-missing'; readonly site: string }
  /** Something failed that should not; `message` is one plain sentence. */
  | { readonly on: 'error'; readonly message: string }
  | {
      readonly on: 'reading';
      readonly reading: Reading;
      /** True once a write failed for want of room. */
      readonly storageFull?: boolean;
    };

/** Where `reveal` goes: the passage of a finding, of a note, or any place in PageText. */
type RevealTarget =
  | { readonly on: 'finding'; readonly id: FindingId }
  | { readonly on: 'note'; readonly id: NoteId }
  | { readonly on: 'place'; readonly span: Span };

/** The formats the panel can export to. */
export type ExportFormat = 'markdown' | 'json';

/** What the reader asks for. Optional ones hide their control where they are absent. */
export interface PanelActions {
  /** Reads a page that is no article, or one that failed. */
  readonly readAnyway: () => void;
  /** Switches Whence on for this site again. */
  readonly switchOn: () => void;
  /** Called synchronously in the click, as `permissions.request` needs. */
  readonly grantAccess: () => void;
  /** Reads this page once without lasting access. */
  readonly readOnce?: () => void;
  /** Tries again after an error. */
  readonly retry: () => void;
  /** Scrolls the page to the passage and flashes it. */
  readonly reveal: (target: RevealTarget) => void;
  /** Opens the claim card in the page, with the note field focused. */
  readonly openCard: (target: CardTarget) => void;
  /** Changes some of what is shown. */
  readonly setVisibility: (change: Partial<Visibility>) => void;
  /** Deletes so that `restoreNote` can still undo it; resolves to whether that worked. */
  readonly deleteNote: (id: NoteId) => Promise<boolean>;
  readonly restoreNote: (id: NoteId) => void;
  /** Ties a note to one of the places that fit it; resolves to whether that worked. */
  readonly placeNote: (id: NoteId, span: Span) => Promise<boolean>;
  /** Takes back the last change of notes or marks, or does it again. */
  readonly undo: () => Promise<Walked>;
  readonly redo: () => Promise<Walked>;
  /** Brings a dismissed mark back; `id` is the dismissal's. */
  readonly undismiss: (id: string) => void;
  /** Exports this article's notes; resolves to whether it worked. */
  readonly exportNotes: (format: ExportFormat, way: 'download' | 'copy') => Promise<boolean>;
  readonly openSettings: () => void;
  readonly openLibrary?: () => void;
  /** Called synchronously in the click, as `sidePanel.open` needs. */
  readonly openSidePanel?: () => void;
  readonly switchOff: () => void;
}
