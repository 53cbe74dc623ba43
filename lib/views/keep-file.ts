import type { FileLook, TakenIn } from '../../components/settings/settings-state.ts';
import { failureWords } from '../../components/words/failure-words.ts';
import { say } from '../../components/words/words.ts';
import { sendMessage } from '../messaging/messenger.ts';
import type { ArticleBundle } from '../notes/export/bundle.ts';
import { type ImportResult, readJson } from '../notes/import/json.ts';
import { countIncoming, type ImportCounts } from '../notes/import/merge.ts';
import { writeReports } from '../notes/report.ts';
import type { WhenceDatabase } from '../storage/database.ts';
import { setSetting } from '../storage/settings.ts';
import { download, exportNotes } from './export-notes.ts';
import { keptBundles } from './kept-bundles.ts';

/** Notes in one message: Chrome takes at most 64 MB, and a note may have a megabyte. */
const NOTES_A_PART = 200;
const LETTERS_A_PART = 2_000_000;

/** Saves everything into a file and remembers when. */
export async function backUp(database: WhenceDatabase): Promise<boolean> {
  const day = new Date().toISOString().slice(0, 10);
  const worked = await exportNotes(await keptBundles(database), 'json', 'download', `Whence backup ${day}`);
  if (worked) await setSetting('lastBackup', Date.now());
  return worked;
}

/** Reads a file and says what it would bring, without taking anything in. */
export async function readNotesFile(database: WhenceDatabase, file: File): Promise<FileLook> {
  const read = readJson(await file.text());
  if (!read.ok) return { ok: false, message: importWords(read.error) };
  const ids = read.value.flatMap(({ notes }) => notes.map(({ id }) => id));
  const kept = await database.notes.bulkGet(ids);
  const byId = new Map(ids.map((id, index) => [id, kept[index]]));
  const counts = countIncoming(read.value, (id) => byId.get(id));
  return { ok: true, counts, take: () => takeIn(read.value, ids.length) };
}

/** Writes all reports into a file. */
export async function exportReports(database: WhenceDatabase, version: string): Promise<boolean> {
  const reports = await database.reports.toArray();
  download(new Blob([writeReports(reports, version)], { type: 'application/json' }), 'Whence reports.json');
  return true;
}

async function takeIn(bundles: readonly ArticleBundle[], size: number): Promise<TakenIn> {
  const batch = crypto.randomUUID();
  const counts = { added: 0, changed: 0, same: 0 };
  for (const part of inParts(bundles)) {
    const answer = await sendMessage('importPart', { bundles: part, batch, size }).catch(() => null);
    if (!answer?.ok) return { counts, whole: false };
    for (const key of Object.keys(counts) as (keyof ImportCounts)[]) counts[key] += answer.value[key];
  }
  return { counts, whole: true };
}

/** Articles in parts that fit into one message; an article with very many notes is parted too. */
function* inParts(bundles: readonly ArticleBundle[]): Generator<ArticleBundle[]> {
  let part: ArticleBundle[] = [];
  let size = 0;
  let letters = 0;
  for (const { article, notes, dismissals } of bundles) {
    let own: ArticleBundle = { article, notes: [], dismissals };
    for (const note of notes) {
      own = { ...own, notes: [...own.notes, note] };
      size += 1;
      letters += note.body.length + note.target.quote.exact.length;
      if (size < NOTES_A_PART && letters < LETTERS_A_PART) continue;
      yield [...part, own];
      part = [];
      own = { article, notes: [], dismissals: [] };
      size = 0;
      letters = 0;
    }
    part.push(own);
  }
  if (part.length > 0) yield part;
}

function importWords({ code, message }: Extract<ImportResult, { ok: false }>['error']): string {
  switch (code) {
    case 'not-json':
      return say('import_not_json');
    case 'not-ours':
      return say('import_not_ours');
    case 'newer':
      return say('import_newer');
    case 'damaged':
      return say('import_damaged', message);
    default:
      return failureWords({ code, message });
  }
}
