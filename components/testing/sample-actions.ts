/** Actions that remember how they were called. */
import { vi } from 'vitest';
import type { CardActions } from '../card/card-state.ts';
import type { LibraryActions } from '../library/library-state.ts';
import type { Walked } from '../marks/step-words.ts';
import type { PanelActions } from '../panel/panel-state.ts';

/** Every action of a panel, watched. */
export function samplePanelActions() {
  return {
    readAnyway: vi.fn(),
    switchOn: vi.fn(),
    grantAccess: vi.fn(),
    readOnce: vi.fn(),
    retry: vi.fn(),
    reveal: vi.fn(),
    openCard: vi.fn(),
    setVisibility: vi.fn(),
    deleteNote: vi.fn(async () => true),
    restoreNote: vi.fn(),
    placeNote: vi.fn(async () => true),
    undo: vi.fn<() => Promise<Walked>>(async () => ({ ok: true, step: null })),
    redo: vi.fn<() => Promise<Walked>>(async () => ({ ok: true, step: null })),
    undismiss: vi.fn(),
    exportNotes: vi.fn(async () => true),
    openSettings: vi.fn(),
    openLibrary: vi.fn(),
    openSidePanel: vi.fn(),
    switchOff: vi.fn(),
  } satisfies PanelActions;
}

/** Every action of a card, watched. */
export function sampleCardActions() {
  return {
    input: vi.fn(),
    save: vi.fn(),
    copy: vi.fn(),
    dismiss: vi.fn(),
    undoDismiss: vi.fn(),
    deleteNote: vi.fn(),
    undoDelete: vi.fn(),
    undo: vi.fn(),
    redo: vi.fn(),
    report: vi.fn(async () => true),
    step: vi.fn(),
    close: vi.fn(),
    resize: vi.fn(),
  } satisfies CardActions;
}

/** Every action of the library, watched. */
export function sampleLibraryActions() {
  return {
    addressOf: (article) => article.url,
    open: vi.fn<LibraryActions['open']>(),
    exportNotes: vi.fn(async () => true),
    changeNotes: vi.fn<LibraryActions['changeNotes']>(async () => null),
    undo: vi.fn<() => Promise<Walked>>(async () => ({ ok: true, step: null })),
    redo: vi.fn<() => Promise<Walked>>(async () => ({ ok: true, step: null })),
    openSettings: vi.fn(),
  } satisfies LibraryActions;
}
