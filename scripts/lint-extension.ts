/**
 * `web-ext lint` on the Firefox build: no error, and no warning that is not on the committed list. The list names
 * lines of libraries, by code and file, and may only shrink: one that no longer occurs fails as well.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Message {
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
}

interface LintReport {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/** `file` is a pattern, since a build puts hashes into names. */
interface AllowedWarning {
  readonly code: string;
  readonly file: string;
  readonly count: number;
  readonly why: string;
}

const lint = [
  'node_modules/web-ext/bin/web-ext.js',
  'lint',
  '--source-dir=.output/firefox-mv3',
  '--output=json',
  '--no-config-discovery',
];
const done = spawnSync(process.execPath, lint, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const report = JSON.parse(done.stdout) as LintReport;
const allowed = JSON.parse(readFileSync('scripts/web-ext-allow.json', 'utf8')) as readonly AllowedWarning[];

const faults = report.errors.map((error) => `error: ${describe(error)}`);
const left = [...report.warnings];
for (const { code, file, count, why } of allowed) {
  const found = left.filter((warning) => warning.code === code && new RegExp(file).test(warning.file ?? ''));
  if (found.length !== count) {
    faults.push(`expected ${count} of ${code} in ${file} (${why}), found ${found.length}`);
  }
  for (const warning of found.slice(0, count)) left.splice(left.indexOf(warning), 1);
}
faults.push(...left.map((warning) => `warning: ${describe(warning)}`));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}

function describe({ code, file, line, message }: Message): string {
  return `${code} ${file ?? ''}:${line ?? ''} ${message}`;
}
