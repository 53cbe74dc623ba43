import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../../lib/messaging/messenger.ts';
import type { StorageResult } from '../../lib/storage/failure.ts';
import { articles, dismissals, drafts, notes } from './repositories.ts';

/** Deleted notes can be brought back for this long, in milliseconds. */
const UNDO_FOR = 30 * 24 * 60 * 60 * 1000;

/** Answers every message about what is kept, and tells open pages of every change. */
export function serveKept(): void {
  onMessage('keptFor', ({ data: keys }) => articles.keptFor(keys));
  onMessage('draftFor', ({ data: key }) => drafts.get(key));
  onMessage('knownTags', knownTags);
  onMessage('saveNote', ({ data: change }) => told(notes.save(change)));
  onMessage('deleteNote', ({ data: id }) => told(withoutValue(notes.remove(id))));
  onMessage('restoreNote', ({ data: id }) => told(withoutValue(notes.restore(id))));
  onMessage('dismiss', ({ data: change }) => told(dismissals.dismiss(change)));
  onMessage('undoDismissal', ({ data: id }) => told(dismissals.undo(id)));
  onMessage('saveDraft', ({ data: change }) => withoutValue(drafts.save(change)));
  onMessage('discardDraft', ({ data: key }) => drafts.discard(key));
  void notes.purge(Date.now() - UNDO_FOR);
}

async function knownTags(): Promise<StorageResult<readonly string[]>> {
  const all = await notes.all();
  if (!all.ok) return all;
  const counts = new Map<string, number>();
  for (const tag of all.value.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return { ok: true, value: [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag) };
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
