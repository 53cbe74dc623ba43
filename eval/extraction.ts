import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ANSWERS, answerWith, readRecords, SHARED, score } from './cli-answers.ts';
import type { Row } from './rows.ts';

interface Page {
  readonly id: string;
  readonly file: string;
  readonly url?: string;
}

/** Article detection and body text: every `step`-th page of WCXB dev. */
export function evaluateExtraction(step: number): Row[] {
  const folder = join(SHARED, 'data/extraction/wcxb');
  const pages = readRecords<Page>('extraction', 'wcxb', 'manifest.jsonl').filter((_, index) => index % step === 0);
  const lines = pages.map(({ id, file, url }) => ({
    id,
    html: gunzipSync(readFileSync(join(folder, file))).toString('utf8'),
    ...(url ? { url } : {}),
  }));
  const answers = answerWith('extraction', ['cli/extract.ts', '--jsonl'], lines);
  const manifest = join(ANSWERS, 'wcxb.manifest.jsonl');
  writeFileSync(manifest, pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
  const printed = score('extraction.py', manifest, answers, '--metric', 'words');
  return [
    {
      what: 'body text of articles, mean word F1',
      figures: [figure(printed, /body .* F1 ([\d.]+)/)],
      aim: 0.935,
      note: `${pages.length} pages`,
    },
    { what: 'is it an article, precision', figures: [figure(printed, /is article .* P ([\d.]+)/)] },
    { what: 'is it an article, recall', figures: [figure(printed, /is article .* R ([\d.]+)/)] },
    { what: 'is it an article, F1', figures: [figure(printed, /is article .* F1 ([\d.]+)/)], aim: 0.91 },
    { what: 'pages without an answer', figures: [figure(printed, /without an answer: (\d+)/)] },
  ];
}

function figure(printed: string, pattern: RegExp): number {
  const found = pattern.exec(printed)?.[1];
  if (found === undefined) throw new Error(`The scorer does not say ${pattern}:\n${printed}`);
  return Number(found);
}
