/**
 * `npx tsx bench/robustness.ts`: five hundred real articles through extraction and analysis. No page may raise an
 * exception, and none should take long. Wants the corpora beside the project.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyserResources } from '../cli/analyser-resources.ts';
import { articleFromHtml } from '../cli/article-from-html.ts';
import { lastOf } from '../cli/last-of.ts';
import { createAnalyser } from '../lib/claims/analyse.ts';
import { countWords } from './prose.ts';
import { median } from './timing.ts';

interface Page {
  readonly id: string;
  readonly file: string;
  readonly url?: string;
  readonly isArticle: boolean;
}

const FOLDER = '../shared/data/extraction/wcxb';
const PAGES = 500;

const pages = readFileSync(join(FOLDER, 'manifest.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Page)
  .filter(({ isArticle }) => isArticle)
  .slice(0, PAGES);
const { analyse } = createAnalyser(analyserResources('combined'));

const failures: string[] = [];
const costs: { readonly id: string; readonly words: number; readonly ms: number }[] = [];
let findings = 0;
for (const { id, file, url } of pages) {
  try {
    const html = gunzipSync(readFileSync(join(FOLDER, file))).toString('utf8');
    const { article, metadata } = articleFromHtml(html, url ?? 'https://unknown.invalid/page');
    const started = performance.now();
    findings += lastOf(analyse(article, metadata)).findings.length;
    costs.push({ id, words: countWords(article.text), ms: performance.now() - started });
  } catch (error) {
    failures.push(`${id}: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

const verdict = failures.length === 0 && pages.length === PAGES ? 'reached' : 'ABOVE';
console.log(`Articles read: ${costs.length} of ${PAGES}, ${findings} findings`);
console.log(`  exceptions ${failures.length}   ${verdict} ≤ 0`);
for (const failure of failures) console.log(`  ${failure}`);
const perThousand = costs.filter(({ words }) => words > 200).map(({ ms, words }) => (1000 * ms) / words);
console.log(`  analysis of a thousand words, median of articles   ${median(perThousand).toFixed(1)} ms`);
const slowest = costs.reduce((one, other) => (other.ms > one.ms ? other : one));
console.log(`  slowest: ${slowest.id}, ${slowest.words} words, ${slowest.ms.toFixed(0)} ms`);
process.exitCode = failures.length === 0 ? 0 : 1;
