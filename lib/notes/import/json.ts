/**
 * Reads Whence's own file back. Nothing in a file is trusted: every field is checked, and the first one that is wrong is
 * named in plain words. Either the whole file is read or nothing of it.
 */
import type { ArticleBundle } from '../export/bundle.ts';
import { JSON_FORMAT, JSON_VERSION } from '../export/json-format.ts';
import { readArticle } from './read-article.ts';
import { FileFault, listIn, objectIn } from './read-fields.ts';

/** What a file holds, or why it could not be read, for the reader. */
export type ImportResult =
  | { readonly ok: true; readonly value: readonly ArticleBundle[] }
  | { readonly ok: false; readonly error: { readonly code: ImportErrorCode; readonly message: string } };

/** `not-json`: no JSON at all; `not-ours`: another program's; `newer`: a later version of Whence wrote it. */
export type ImportErrorCode = 'not-json' | 'not-ours' | 'newer' | 'damaged';

/** Reads the text of a file. */
export function readJson(text: string): ImportResult {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failure('not-json', 'This file is not JSON, or only a part of it. Nothing was read.');
  }
  try {
    const file = objectIn(json, 'the file');
    if (file.format !== JSON_FORMAT)
      return failure('not-ours', 'This file was not written by Whence. Nothing was read.');
    if (typeof file.version === 'number' && file.version > JSON_VERSION)
      return failure('newer', 'A newer version of Whence wrote this file. Update the extension to read it.');
    return {
      ok: true,
      value: listIn(file, 'articles', 'the file').map((entry, index) => readArticle(entry, `article ${index + 1}`)),
    };
  } catch (error) {
    if (error instanceof FileFault) return failure('damaged', `${error.message} Nothing was read.`);
    throw error;
  }
}

function failure(code: ImportErrorCode, message: string): ImportResult {
  return { ok: false, error: { code, message } };
}
