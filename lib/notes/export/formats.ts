/** Every format notes can be exported in, in the order in which a reader is offered them. */
import type { ArticleBundle } from './bundle.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';

/** One format. */
export interface ExportFormat {
  readonly id: string;
  /** As a reader sees it. */
  readonly label: string;
  readonly mime: string;
  /** Without the dot. */
  readonly extension: string;
  /** The whole file. */
  write(bundles: readonly ArticleBundle[]): string;
}

/** The registry: a new format is one file, one test and one line here. */
export const EXPORT_FORMATS = [
  { id: 'markdown', label: 'Markdown', mime: 'text/markdown', extension: 'md', write: writeMarkdown },
  { id: 'json', label: 'Whence file (JSON)', mime: 'application/json', extension: 'json', write: writeJson },
] as const satisfies readonly ExportFormat[];

/** The id of a format in the registry. */
export type ExportFormatId = (typeof EXPORT_FORMATS)[number]['id'];

/** The format with this id. */
export function exportFormat(id: ExportFormatId): ExportFormat {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format === undefined) throw new RangeError(`no export format ${id}`);
  return format;
}
