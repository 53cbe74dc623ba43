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
import { type Duration, median, timed, verdict } from './timing.ts';

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
print('rules', warmMedian(analysisOf('rules', sampleText)), SAMPLE_MS);
print(
  'wink-nlp alone',
  warmMedian(() => nlp.readDoc(sampleText).tokens().out(nlp.its.pos)),
);

console.log(`Analysis of ${countWords(longerText)} words of news, warm, median of ${RUNS}`);
for (const engine of ENGINES) print(engine, warmMedian(analysisOf(engine, longerText)), LONGER_MS);

function print(what: string, { ms, processorMs }: Duration, most?: number): void {
  const target = most === undefined ? '' : verdict(ms, most, 'ms');
  const processor = `(${processorMs.toFixed(1)} of the processor)`;
  console.log(`  ${what.padEnd(14)}${ms.toFixed(1).padStart(8)} ms  ${processor.padEnd(26)}${target}`.trimEnd());
}

function analysisOf(engine: EngineChoice, text: string): () => void {
  const { analyse } = createAnalyser(analyserResources(engine));
  const article = articleFromPlainText(text);
  return () => lastOf(analyse(article));
}

function warmMedian(work: () => unknown): Duration {
  for (let run = 0; run < WARM_UP; run++) work();
  const runs = Array.from({ length: RUNS }, () => timed(work));
  return { ms: median(runs.map(({ ms }) => ms)), processorMs: median(runs.map(({ processorMs }) => processorMs)) };
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
