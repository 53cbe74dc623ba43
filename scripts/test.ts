/**
 * `npm test`: runs every step, says one line of each, shows the whole of what failed, and ends with the sum of
 * vitest's counts. A step that fails does not keep the others from running.
 */
import { rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers/ensure-browsers.ts';
import { COUNTS_FOLDER, TEST_STEPS } from './steps/all-steps.ts';
import { runStep, type StepResult } from './steps/step.ts';
import { sumCounts } from './steps/sum-counts.ts';

rmSync(COUNTS_FOLDER, { recursive: true, force: true });
const browsers = await ensureBrowsers(['chromium', 'firefox']);
const failed: StepResult[] = [];
for (const step of TEST_STEPS) {
  const result = await runStep({ ...step, env: { ...step.env, ...browsers.env } });
  console.log(
    `${result.passed ? 'ok  ' : 'FAIL'}  ${result.name.padEnd(30)} ${result.seconds.toFixed(1).padStart(6)} s`,
  );
  if (result.passed) continue;
  failed.push(result);
  console.log(result.output.trim().replaceAll(/^/gm, '      '));
}
const counts = sumCounts(COUNTS_FOLDER);
if (failed.length > 0) console.log(`\nSteps that failed: ${failed.map((result) => result.name).join(', ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed.length === 0 && counts.failed === 0 ? 0 : 1;
