import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the answers of the command line are kept between the two halves of a measurement. */
export const ANSWERS = '.output/eval';

/** Writes JSON lines where a scorer finds them; the file's path. */
export function writeLines(name: string, lines: Iterable<object>): string {
  mkdirSync(ANSWERS, { recursive: true });
  const file = join(ANSWERS, `${name}.jsonl`);
  writeFileSync(file, [...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

/** Gives JSON lines to one of our commands and keeps what it answers; the file's path. Throws where it fails. */
export function answerWith(name: string, command: readonly string[], lines: Iterable<object>): string {
  const input = writeLines(`${name}.in`, lines);
  const output = join(ANSWERS, `${name}.jsonl`);
  // Files at both ends: a few thousand pages are more than a pipe's buffer should hold.
  const [from, to] = [openSync(input, 'r'), openSync(output, 'w')];
  const done = spawnSync(process.execPath, ['--import', 'tsx', ...command], { stdio: [from, to, 'inherit'] });
  closeSync(from);
  closeSync(to);
  if (done.status !== 0) throw new Error(`${command.join(' ')} ended with ${done.status}`);
  return output;
}

/** Runs one of the given scorers and returns what it prints. Throws where it fails. */
export function score(scorer: string, ...args: readonly string[]): string {
  const done = spawnSync('python3', [join(SHARED, 'eval', scorer), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${scorer} failed: ${done.stderr}`);
  return done.stdout;
}

/** What a scorer says with `--json`: figures by name, in rows by name. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Runs a scorer for its figures. */
export function scoresOf(scorer: string, ...args: readonly string[]): Scores {
  return JSON.parse(score(scorer, ...args, '--json')) as Scores;
}

/** One figure. Throws where the scorer does not give it. */
export function figureOf(scores: Scores, row: string, figure: string): number {
  const value = scores[row]?.[figure];
  if (value === undefined) throw new Error(`The scorer gives no ${figure} of ${row}`);
  return value;
}

/** The folder of corpora and scorers beside the project; it is no part of it. */
export const SHARED = '../shared';

/** The records of a JSON lines file of the corpora. */
export function readRecords<T>(...path: readonly string[]): T[] {
  return readFileSync(join(SHARED, 'data', ...path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
