import type { ArticleBundle } from '../notes/export/bundle.ts';
import { fileName } from '../notes/export/file-name.ts';
import { type ExportFormatId, exportFormat } from '../notes/export/formats.ts';

/** Where an export goes. */
export type ExportWay = 'download' | 'copy';

/** Writes notes in a format and hands the file to the reader. Resolves to whether that worked. */
export async function exportNotes(
  bundles: readonly ArticleBundle[],
  id: ExportFormatId,
  way: ExportWay,
  title: string,
): Promise<boolean> {
  const format = exportFormat(id);
  const text = format.write(bundles);
  if (way === 'download') {
    download(new Blob([text], { type: `${format.mime};charset=utf-8` }), fileName(title, format.extension));
    return true;
  }
  return navigator.clipboard.writeText(text).then(
    () => true,
    // The browser refuses the clipboard to a view that lost the focus.
    () => false,
  );
}

/** A link with `download`: needs no permission in either browser. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
