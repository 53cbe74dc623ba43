/**
 * `npx tsx bench/length.ts`: what a thousand words cost by each engine in texts of 1,000, 10,000 and 100,000 words, which
 * should be the same; and the longest time between two places where the analysis gives way, since the background of a
 * browser can answer nobody meanwhile.
 */
import { analyserResources } from '../cli/analyser-resources.ts';
import { createAnalyser } from '../lib/claims/analyse.ts';
import { ENGINES } from '../lib/claims/engine.ts';
import { type ArticleText, articleFromPlainText } from '../lib/text/article-text.ts';
import { countWords, proseOf } from './prose.ts';
import { verdict } from './timing.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const RUNS = 3;
/** How much more a thousand words may cost in the longest text than in the middle one. */
const LINEAR = 1.5;
const LONGEST_STEP_MS = 50;

const articles = SIZES.map((words) => articleFromPlainText(proseOf(words)));

for (const engine of ENGINES) {
  const { analyse } = createAnalyser(analyserResources(engine));
  const run = (article: ArticleText) => analyse(article);
  const [first] = articles;
  if (first !== undefined) for (let warm = 0; warm < 10; warm++) measure(run(first));
  console.log(engine);
  const costs = articles.map((article) => {
    const runs = Array.from({ length: RUNS }, () => measure(run(article)));
    const ms = Math.min(...runs.map(({ total }) => total));
    const words = countWords(article.text);
    const cost = (1000 * ms) / words;
    // The machine's other work makes single steps long by chance: a step of our own making is long in every run.
    const longest = Math.min(...runs.map(({ longest }) => longest));
    const step = `longest step ${longest.toFixed(1).padStart(5)} ms ${verdict(longest, LONGEST_STEP_MS, 'ms')}`;
    console.log(`  ${String(words).padStart(7)} words   ${cost.toFixed(1).padStart(6)} ms a thousand   ${step}`);
    return cost;
  });
  const growth = (costs[2] ?? Number.NaN) / (costs[1] ?? Number.NaN);
  console.log(
    `  a thousand words in the longest text cost ${growth.toFixed(2)} times as much   ${verdict(growth, LINEAR, 'times')}`,
  );
}

function measure(steps: Generator<void, unknown>): { total: number; longest: number } {
  const started = performance.now();
  let longest = 0;
  for (let last = started; ; ) {
    const { done } = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (done === true) return { total: now - started, longest };
  }
}
