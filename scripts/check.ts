/** `npm run check`: says nothing where all is well, and the whole of what went wrong where it is not. */
import { SOURCE_STEPS } from './steps/all-steps.ts';
import { runStep } from './steps/step.ts';

for (const step of SOURCE_STEPS) {
  const result = await runStep(step);
  if (result.passed) continue;
  console.error(`${result.name} failed:\n${result.output.trim()}\n`);
  process.exitCode = 1;
}
