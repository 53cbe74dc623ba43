/**
 * What every command reads: files, and lines of JSON on standard input. Bad input is answered with one line on
 * standard error that names the file or the line; the good rest is still answered, and the exit code says so at the end.
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** A value, or one plain clause saying why there is none. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** Tells on standard error what was wrong with one file or line, and makes the process exit with 1 when it ends. */
export function reportBadInput(where: string, error: string): void {
  process.stderr.write(`${where}: ${error}\n`);
  process.exitCode = 1;
}

/**
 * Reads JSON objects, one a line, and answers each in order; empty lines are skipped. `parse` turns a line's JSON into
 * what `answer` takes, or says what is missing. A line that cannot be read is reported by its number, and so is input
 * without any line. An exception of `answer` is a bug and passes through.
 */
export async function forEachJsonLine<T>(
  input: NodeJS.ReadableStream,
  parse: (value: unknown) => Parsed<T>,
  answer: (value: T) => void | Promise<void>,
): Promise<void> {
  let number = 0;
  let seen = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const bare = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (bare.trim() === '') continue;
    seen += 1;
    const json = parseJson(bare);
    const parsed = json.ok ? parse(json.value) : json;
    if (parsed.ok) await answer(parsed.value);
    else reportBadInput(`line ${number}`, parsed.error);
  }
  if (seen === 0) reportBadInput('standard input', 'is empty');
}

/** Whether a value is a JSON object, so that its fields can be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a UTF-8 text file. Not readable, not text, and nothing in it are errors. */
export async function readTextFile(path: string): Promise<Parsed<string>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, error: `cannot be read (${codeOf(error)})` };
  }
  // A NUL byte, or bytes that are no UTF-8, mean that this is a picture or an archive.
  if (bytes.includes(0)) return { ok: false, error: 'is not a text file' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, error: 'is not UTF-8 text' };
  }
  return text.trim() === '' ? { ok: false, error: 'is empty' } : { ok: true, value: text };
}

/** Writes one value as a line of JSON to standard output, waiting where the reader of it is slow. */
export async function writeJsonLine(value: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

function parseJson(line: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(line) };
  } catch {
    return { ok: false, error: 'is not JSON' };
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return error.code === 'ENOENT' ? 'no such file' : String(error.code);
  return String(error);
}
