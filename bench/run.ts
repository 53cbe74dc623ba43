/** `npm run bench`: every measurement in turn, each with its target. `npm run bench -- analysis` runs the named ones alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

interface Measurement {
  readonly name: string;
  readonly file: string;
  /** Whether it reads the corpora beside the project. */
  readonly needsCorpora: boolean;
}

const MEASUREMENTS: readonly Measurement[] = [
  { name: 'analysis', file: 'bench/analysis.ts', needsCorpora: false },
  { name: 'length', file: 'bench/length.ts', needsCorpora: false },
  { name: 'loading', file: 'bench/loading.ts', needsCorpora: false },
  { name: 'robustness', file: 'bench/robustness.ts', needsCorpora: true },
  { name: 'kernel', file: 'bench/kernel.ts', needsCorpora: false },
  { name: 'reading', file: 'bench/page/measure-reading.ts', needsCorpora: true },
  { name: 'detector', file: 'bench/page/detector-cost.ts', needsCorpora: true },
  { name: 'crawl', file: 'bench/page/crawl.ts', needsCorpora: true },
  { name: 'longest-task', file: 'bench/page/longest-task.ts', needsCorpora: false },
  { name: 'first-marks', file: 'bench/first-marks.ts', needsCorpora: false },
  { name: 'painting', file: 'bench/page/measure-painting.ts', needsCorpora: false },
  { name: 'anchoring', file: 'bench/anchoring/accuracy.ts', needsCorpora: true },
  { name: 'anchoring-speed', file: 'bench/anchoring/speed.ts', needsCorpora: true },
  { name: 'popup', file: 'bench/popup.ts', needsCorpora: false },
  { name: 'library', file: 'bench/library/measure.ts', needsCorpora: false },
];
const DETECTOR = '.output/chrome-mv3/detector.js';
const DETECTOR_BYTES = 10_000;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !MEASUREMENTS.some((measurement) => measurement.name === name));
if (unknown.length > 0) {
  console.error(
    `No measurement is called ${unknown.join(', ')}; there are ${MEASUREMENTS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
for (const { name, file, needsCorpora } of MEASUREMENTS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  if (needsCorpora && !existsSync('../shared/data')) {
    console.log('left out: the corpora beside the project, in ../shared/data, are not there');
    continue;
  }
  const done = spawnSync(process.execPath, ['--import', 'tsx', file], { stdio: 'inherit' });
  if (done.status !== 0) process.exitCode = 1;
}
if (wanted.length === 0 && existsSync(DETECTOR)) {
  const { size } = statSync(DETECTOR);
  console.log(
    `\n== detector script\n${size} bytes   ${size <= DETECTOR_BYTES ? 'reached' : 'ABOVE'} ≤ ${DETECTOR_BYTES}`,
  );
}
