import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../../lib/messaging/messenger.ts';
import type { StepDone } from '../../lib/messaging/protocol.ts';
import type { Step } from '../../lib/notes/history.ts';
import type { StorageResult } from '../../lib/storage/failure.ts';
import { articles, dismissals, drafts, history, notes, outcomes, reports, transfer } from './repositories.ts';

/** Deleted notes can be brought back for this long, in milliseconds. */
const UNDO_FOR = 30 * 24 * 60 * 60 * 1000;

/** Answers every message about what is kept, and tells open pages of every change. */
export function serveKept(): void {
  onMessage('keptFor', ({ data: seen }) => articles.keptFor(seen));
  onMessage('draftFor', ({ data: key }) => drafts.get(key));
  onMessage('knownTags', () => notes.tags());
  onMessage('notesPlaced', ({ data: seen }) => outcomes.seen(seen));
  onMessage('saveNote', ({ data: change }) => told(notes.save(change)));
  onMessage('deleteNote', ({ data: id }) => told(withoutValue(notes.remove(id))));
  onMessage('restoreNote', ({ data: id }) => told(withoutValue(notes.restore(id))));
  onMessage('placeNote', ({ data: { id, target } }) => told(withoutValue(notes.place(id, target))));
  onMessage('changeNotes', ({ data: change }) => told(notes.changeAll(change)));
  onMessage('undo', () => told(stepOf(history.undo())));
  onMessage('redo', () => told(stepOf(history.redo())));
  onMessage('importPart', ({ data: part }) => told(transfer.take(part)));
  onMessage('forgetAll', () => told(transfer.forgetAll()));
  onMessage('reportMark', ({ data: report }) => withoutValue(reports.add(report)));
  onMessage('clearReports', () => reports.clear());
  onMessage('dismiss', ({ data: change }) => told(dismissals.dismiss(change)));
  onMessage('undoDismissal', ({ data: id }) => told(dismissals.undo(id)));
  onMessage('saveDraft', ({ data: change }) => withoutValue(drafts.save(change)));
  onMessage('discardDraft', ({ data: key }) => drafts.discard(key));
  void notes.purge(Date.now() - UNDO_FOR);
  void history.purge(Date.now() - UNDO_FOR);
}

/** What was undone or done again, without its rows. */
async function stepOf(walking: Promise<StorageResult<Step | null>>): Promise<StorageResult<StepDone | null>> {
  const walked = await walking;
  if (!walked.ok || walked.value === null) return walked as StorageResult<null>;
  const { what, size } = walked.value;
  return { ok: true, value: { what, size } };
}

/** Lets every open page read again what is kept on it, once a write has worked. */
async function told<T>(writing: Promise<StorageResult<T>>): Promise<StorageResult<T>> {
  const result = await writing;
  if (result.ok) await tellPages();
  return result;
}

async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) {
    if (id === undefined) continue;
    sendMessage('keptChanged', undefined, { tabId: id, frameId: 0 }).catch(() => {
      // No reader script in this tab: it has nothing to repaint.
    });
  }
}

async function withoutValue(writing: Promise<StorageResult<unknown>>): Promise<StorageResult<null>> {
  const result = await writing;
  return result.ok ? { ok: true, value: null } : result;
}
