/**
 * `npx tsx bench/length.ts`: what a thousand words cost by each engine in texts of 1,000, 10,000 and 100,000 words, which
 * should be the same; and the longest time between two places where the analysis gives way, since the background of a
 * browser can answer nobody meanwhile.
 */
import { analyserResources } from '../cli/analyser-resources.ts';
import { createAnalyser } from '../lib/claims/analyse.ts';
import { ENGINES } from '../lib/claims/engine.ts';
import { articleFromPlainText } from '../lib/text/article-text.ts';
import { countWords, proseOf } from './prose.ts';
import { type Duration, timed, verdict } from './timing.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const [WARM_UP, RUNS] = [10, 2];
/** How much more a thousand words may cost in the longest text than in the middle one. */
const LINEAR = 1.5;
const LONGEST_STEP_MS = 50;

const articles = SIZES.map((words) => articleFromPlainText(proseOf(words)));

for (const engine of ENGINES) {
  const { analyse } = createAnalyser(analyserResources(engine));
  for (const article of articles.slice(0, 1)) for (let run = 0; run < WARM_UP; run++) measure(analyse(article));
  console.log(engine);
  const costs = articles.map((article) => {
    const runs = Array.from({ length: RUNS }, () => measure(analyse(article)));
    // The machine's other work makes runs and steps long by chance: what is ours is long in every run.
    const best = (of: (run: Run) => number): number => Math.min(...runs.map(of));
    const words = countWords(article.text);
    const each = (ms: number): string => ((1000 * ms) / words).toFixed(1).padStart(6);
    const [processorMs, longest] = [best((run) => run.processorMs), best((run) => run.longest)];
    console.log(
      `  ${String(words).padStart(7)} words ${each(best(({ ms }) => ms))} ms a thousand (${each(processorMs)} of the processor)` +
        `   longest step ${longest.toFixed(1).padStart(5)} ms ${verdict(longest, LONGEST_STEP_MS, 'ms')}`,
    );
    return processorMs / words;
  });
  const growth = (costs[2] ?? Number.NaN) / (costs[1] ?? Number.NaN);
  console.log(`  in the longest text ${growth.toFixed(2)} times the cost   ${verdict(growth, LINEAR, 'times')}`);
}

interface Run extends Duration {
  readonly longest: number;
}

function measure(steps: Generator<void, unknown>): Run {
  let longest = 0;
  const duration = timed(() => {
    for (let done = false, last = performance.now(); !done; ) {
      done = steps.next().done === true;
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  });
  return { ...duration, longest };
}
