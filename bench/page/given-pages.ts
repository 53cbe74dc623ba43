import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the given page collections lie. */
const DATA = '../shared/data/extraction';

/** One stored page. */
export interface GivenPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** Null where the collection does not say. */
  readonly isArticle: boolean | null;
}

/** Reads every `step`-th page of a collection ("wcxb", "mozilla-readability", ...), articles only if asked. */
export function givenPages(set: string, { step = 1, articles = false } = {}): GivenPage[] {
  const pages: GivenPage[] = [];
  let seen = 0;
  for (const line of readFileSync(join(DATA, set, 'manifest.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, file, url, isArticle } = JSON.parse(line) as {
      id: string;
      file: string;
      url?: string;
      isArticle: boolean | null;
    };
    if (articles && isArticle !== true) continue;
    seen += 1;
    if ((seen - 1) % step !== 0) continue;
    const bytes = readFileSync(join(DATA, set, file));
    const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    pages.push({
      id: `${set}/${id}`,
      url: url || `https://example.org/test/${id}.html`,
      html,
      isArticle: isArticle ?? null,
    });
  }
  return pages;
}
