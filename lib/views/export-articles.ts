import type { ExportFormatId } from '../notes/export/formats.ts';
import type { ArticleId } from '../notes/types.ts';
import { openDatabase } from '../storage/database.ts';
import { type ExportWay, exportNotes } from './export-notes.ts';
import { keptBundles } from './kept-bundles.ts';

/** Exports all notes on these articles, out of the database. Resolves to whether that worked. */
export async function exportArticles(
  ids: readonly ArticleId[],
  format: ExportFormatId,
  way: ExportWay,
  title: string,
): Promise<boolean> {
  const database = openDatabase();
  const bundles = await keptBundles(database, ids).finally(() => database.close());
  return exportNotes(bundles, format, way, title);
}
