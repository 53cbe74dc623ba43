/**
 * `npx tsx bench/analysis.ts`: how long the analysis of an article of 1,700 words takes, warm, in this process, and
 * beside it wink-nlp alone on the same text (tokens, sentences and parts of speech, which the analysis starts from).
 */
import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { articleFromHtml } from '../cli/article-from-html.ts';
import { englishModel } from '../cli/language-model.ts';
import { createAnalyser } from '../lib/claims/analyse.ts';
import { RULE_THRESHOLDS } from '../lib/claims/thresholds.ts';
import { articleFromPlainText, NO_METADATA } from '../lib/text/article-text.ts';

const WORDS = 1700;
const WARM_UP = 20;
const RUNS = 60;
const TARGET_MS = 60;

const sample = articleFromHtml(
  readFileSync('tests/pages/sample/index.html', 'utf8'),
  'https://sample.invalid/2026/11/19/x',
);
const paragraphs = sample.article.text.split('\n');
const text = takeWords([...paragraphs, ...paragraphs], WORDS);
const article = articleFromPlainText(text);
const analyser = createAnalyser({ language: englishModel, weights: null, thresholds: RULE_THRESHOLDS });
const nlp = winkNLP(model, ['sbd', 'pos']);

const ours: number[] = [];
const wink: number[] = [];
for (let run = 0; run < WARM_UP + RUNS; run++) {
  const keep = run >= WARM_UP;
  const analysed = timed(() => {
    const steps = analyser.analyse(article, NO_METADATA);
    while (!steps.next().done);
  });
  const tagged = timed(() => nlp.readDoc(text).tokens().out(nlp.its.pos));
  if (keep) ours.push(analysed);
  if (keep) wink.push(tagged);
}
console.log(`Analysis of ${text.split(/\s+/).length} words, warm, median of ${RUNS}`);
console.log(
  `  Whence, all rules     ${median(ours).toFixed(1).padStart(6)} ms   ${median(ours) <= TARGET_MS ? 'reached' : 'ABOVE'} ≤ ${TARGET_MS} ms`,
);
console.log(`  wink-nlp alone        ${median(wink).toFixed(1).padStart(6)} ms`);

function takeWords(lines: readonly string[], wanted: number): string {
  const taken: string[] = [];
  let words = 0;
  for (const line of lines) {
    if (words >= wanted) break;
    taken.push(line);
    words += line.split(/\s+/).length;
  }
  return taken.join('\n');
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
