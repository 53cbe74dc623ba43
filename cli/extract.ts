/**
 * extract: the article of an HTML page, without a browser.
 * usage: extract FILE.html... [--url URL]
 *        extract --jsonl < lines of {"id","html","url"}
 * Prints a line of JSON for each page; bad input is named on standard error and makes the exit code 1.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { articleFromHtml } from './article-from-html.ts';
import { forEachJsonLine, isRecord, type Parsed, readTextFile, reportBadInput, writeJsonLine } from './read-input.ts';

interface PageInput {
  readonly id: string;
  readonly html: string;
  readonly url: string;
}

const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean', default: false }, url: { type: 'string' } },
});

if (flags.jsonl) await forEachJsonLine(process.stdin, parsePage, printArticle);
else if (files.length === 0)
  reportBadInput('extract', 'no file given; usage: extract FILE.html... [--url URL], or --jsonl');
else {
  for (const file of files) {
    const html = await readTextFile(file);
    if (html.ok) await printArticle({ id: file, html: html.value, url: flags.url ?? pathToFileURL(file).href });
    else reportBadInput(file, html.error);
  }
}

async function printArticle({ id, html, url }: PageInput): Promise<void> {
  const { article, metadata, judgement } = articleFromHtml(html, url);
  const { title, byline, siteName, published, language, section } = metadata;
  await writeJsonLine({
    id,
    isArticle: judgement.isArticle,
    probability: Number(judgement.probability.toFixed(4)),
    ...{ title, byline, siteName, published, language, section },
    text: article.text,
    blocks: article.blocks.map(({ type, span }) => ({ type, start: span.start, end: span.end })),
  });
}

function parsePage(value: unknown): Parsed<PageInput> {
  if (!isRecord(value)) return { ok: false, error: 'is not a JSON object' };
  const { id, html, url } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return { ok: false, error: 'has no "id"' };
  if (typeof html !== 'string') return { ok: false, error: 'has no "html"' };
  // Some collections lost a page's address; what the address would tell is then simply missing.
  return {
    ok: true,
    value: { id: String(id), html, url: typeof url === 'string' && url !== '' ? url : 'https://unknown.invalid/page' },
  };
}
