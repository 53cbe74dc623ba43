/**
 * `npx tsx bench/loading.ts`: how long it takes until an article can be analysed, and how much memory that keeps, in
 * processes of their own: the rules with their language model, then the trained model beside them. Cold, as a background
 * that has just been woken.
 */
import { spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { EngineChoice } from '../lib/claims/engine.ts';
import { proseOf } from './prose.ts';
import { median, timed, verdict } from './timing.ts';

const RUNS = 5;
const LOAD_MS = 300;
const GROWTH_MB = 60;

/** What one process measured. */
interface Load {
  /** Reading the trained model's files and making an analyser of them and the language model. */
  readonly ms: number;
  /** Megabytes in use more than before, after an article of 2,000 words. */
  readonly mb: number;
  readonly residentMb: number;
}

const asked = process.argv[2];
if (asked !== undefined) console.log(JSON.stringify(await load(asked as EngineChoice)));
else {
  const [rules, combined] = [inOwnProcesses('rules'), inOwnProcesses('combined')];
  const ms = combined.ms - rules.ms;
  const mb = combined.mb - rules.mb;
  console.log(`Loading, cold, median of ${RUNS} processes`);
  print('rules with language model', rules, '');
  print('rules and trained model', combined, verdict(combined.mb, GROWTH_MB, 'MB'));
  print('the model alone', { ms, mb, residentMb: combined.residentMb - rules.residentMb }, verdict(ms, LOAD_MS, 'ms'));
}

function print(what: string, { ms, mb, residentMb }: Load, target: string): void {
  const cells = [`${ms.toFixed(0)} ms`, `${mb.toFixed(1)} MB in use`, `${residentMb.toFixed(1)} MB resident`];
  console.log(`  ${what.padEnd(27)}${cells.map((cell) => cell.padStart(18)).join('')}   ${target}`.trimEnd());
}

function inOwnProcesses(engine: EngineChoice): Load {
  const runs = Array.from({ length: RUNS }, () => {
    const command = ['--import', 'tsx', 'bench/loading.ts', engine];
    return JSON.parse(spawnSync(process.execPath, command, { encoding: 'utf8' }).stdout) as Load;
  });
  const middle = (of: (load: Load) => number): number => median(runs.map(of));
  return { ms: middle(({ ms }) => ms), mb: middle(({ mb }) => mb), residentMb: middle((one) => one.residentMb) };
}

async function load(engine: EngineChoice): Promise<Load> {
  // The code itself is read beforehand: in a browser it is one script.
  const { analyserResources } = await import('../cli/analyser-resources.ts');
  const { lastOf } = await import('../cli/last-of.ts');
  const { createAnalyser } = await import('../lib/claims/analyse.ts');
  const { articleFromPlainText } = await import('../lib/text/article-text.ts');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const article = articleFromPlainText(proseOf(2000));
  collect();
  const before = process.memoryUsage();
  let analyser: ReturnType<typeof createAnalyser> | undefined;
  const { ms } = timed(() => {
    analyser = createAnalyser(analyserResources(engine));
  });
  if (analyser !== undefined) lastOf(analyser.analyse(article));
  collect();
  const after = process.memoryUsage();
  const inUse = ({ heapUsed, external }: NodeJS.MemoryUsage): number => heapUsed + external;
  const megabytes = (bytes: number): number => bytes / 2 ** 20;
  // Asked again at the end, so that it is not thrown away before it has been weighed.
  if (analyser === undefined) throw new Error('There is no analyser.');
  return {
    ms,
    mb: megabytes(inUse(after) - inUse(before)),
    residentMb: megabytes(after.rss - before.rss),
  };
}
