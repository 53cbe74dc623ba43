import { spawn } from 'node:child_process';

/** One thing that must hold, checked by one command (program and arguments, started in the project's root). */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

/** What became of a step: `output` is everything it wrote. */
export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

/** Runs one step to its end; never rejects. A program that cannot be started counts as a failure. */
export function runStep(step: Step): Promise<StepResult> {
  const [program, ...args] = step.command;
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...step.env, NO_COLOR: '1' } });
    const chunks: string[] = [];
    const end = (passed: boolean) =>
      resolve({ name: step.name, passed, seconds: (performance.now() - started) / 1000, output: chunks.join('') });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    }
    child.on('error', (error) => {
      chunks.push(String(error));
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
