import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What goes into the extension. */
const SHIPPED = /^(?:lib|components|entrypoints)\//;
const CODE = /\.(?:ts|tsx|mjs|js)$/;
const TEST = /\.(?:test|test-d|e2e)\.tsx?$/;

/** Every file that is in the repository or would be added to it, folders that git ignores left out. */
export function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT });
  // A file that was deleted but not yet committed is listed all the same.
  return listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile());
}

/** The files whose path passes, with their text. Throws where there is none, since a guard over nothing guards nothing. */
export function readFiles(wanted: (path: string) => boolean): SourceFile[] {
  const files = listFiles()
    .filter(wanted)
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
  if (files.length === 0) throw new Error('No file fits: this guard would never fire.');
  return files;
}

/** Whether a file is code of ours. */
export function isCode(path: string): boolean {
  return CODE.test(path);
}

/** Whether a file holds tests. */
export function isTest(path: string): boolean {
  return TEST.test(path);
}

/** Whether a file's code goes into the extension. */
export function isShipped(path: string): boolean {
  return SHIPPED.test(path) && isCode(path) && !isTest(path);
}

/** The text with comments blanked out; lines stay where they are. Good enough for code in our own format. */
export function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');
}

/** The paths, from the root, of the files that a file imports from this repository; and the packages it names. */
export function importsOf(file: SourceFile): { files: string[]; packages: string[] } {
  const specifiers = [...withoutComments(file.text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  const files = specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(file.path), specifier).replaceAll('\\', '/'));
  return { files, packages: specifiers.filter((specifier) => !specifier.startsWith('.')) };
}

/** "path:line  words" for every place where a pattern (with the g flag) is found outside comments. */
export function placesOf(pattern: RegExp, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    return [...code.matchAll(pattern)].map((match) => `${path}:${lineAt(code, match.index)}  ${match[0].trim()}`);
  });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
