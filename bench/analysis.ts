/**
 * `npx tsx bench/analysis.ts`: how long the analysis of an article takes, warm, in this process: 1,700 words of the sample
 * article by the rules, and beside it wink-nlp alone on the same text (tokens, sentences and parts of speech, which the
 * analysis starts from); then 2,000 words by each engine.
 */
import { readFileSync } from 'node:fs';
import winkNLP from 'wink-nlp';
import { analyserResources } from '../cli/analyser-resources.ts';
import { articleFromHtml } from '../cli/article-from-html.ts';
import { englishModel } from '../cli/language-model.ts';
import { lastOf } from '../cli/last-of.ts';
import { createAnalyser } from '../lib/claims/analyse.ts';
import { ENGINES, type EngineChoice } from '../lib/claims/engine.ts';
import { articleFromPlainText } from '../lib/text/article-text.ts';
import { countWords, proseOf } from './prose.ts';
import { median, timed, verdict } from './timing.ts';

const SAMPLE_WORDS = 1700;
const WARM_UP = 20;
const RUNS = 60;
/** Of the rules on the sample, and of each engine on the longer article. */
const [SAMPLE_MS, LONGER_MS] = [60, 200];

const { article: sample } = articleFromHtml(
  readFileSync('tests/pages/sample/index.html', 'utf8'),
  'https://sample.invalid/2026/11/19/x',
);
const paragraphs = sample.text.split('\n');
const sampleText = takeWords([...paragraphs, ...paragraphs], SAMPLE_WORDS);
const longerText = proseOf(2000);
const nlp = winkNLP(englishModel, ['sbd', 'pos']);

console.log(`Analysis of ${countWords(sampleText)} words of the sample, warm, median of ${RUNS}`);
const rules = warmMedian(analysisOf('rules', sampleText));
console.log(`  ${'rules'.padEnd(14)}${rules.toFixed(1).padStart(7)} ms   ${verdict(rules, SAMPLE_MS, 'ms')}`);
const wink = warmMedian(() => nlp.readDoc(sampleText).tokens().out(nlp.its.pos));
console.log(`  ${'wink-nlp alone'.padEnd(14)}${wink.toFixed(1).padStart(7)} ms`);

console.log(`Analysis of ${countWords(longerText)} words of news, warm, median of ${RUNS}`);
for (const engine of ENGINES) {
  const ms = warmMedian(analysisOf(engine, longerText));
  console.log(`  ${engine.padEnd(14)}${ms.toFixed(1).padStart(7)} ms   ${verdict(ms, LONGER_MS, 'ms')}`);
}

function analysisOf(engine: EngineChoice, text: string): () => void {
  const { analyse } = createAnalyser(analyserResources(engine));
  const article = articleFromPlainText(text);
  return () => lastOf(analyse(article));
}

function warmMedian(work: () => unknown): number {
  for (let run = 0; run < WARM_UP; run++) work();
  return median(Array.from({ length: RUNS }, () => timed(work)));
}

function takeWords(lines: readonly string[], wanted: number): string {
  const taken: string[] = [];
  let words = 0;
  for (const line of lines) {
    if (words >= wanted) break;
    taken.push(line);
    words += countWords(line);
  }
  return taken.join('\n');
}
