import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forEachJsonLine, isRecord, type Parsed, readTextFile } from './read-input.ts';

const text = (value: unknown): Parsed<string> =>
  isRecord(value) && typeof value.text === 'string'
    ? { ok: true, value: value.text }
    : { ok: false, error: 'has no text' };

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

describe('forEachJsonLine', () => {
  const cases: [name: string, input: string, answers: string[], complaints: string[]][] = [
    ['answers every good line', '{"text":"a"}\n{"text":"b"}\n', ['a', 'b'], []],
    ['skips empty lines and a byte order mark', '\uFEFF{"text":"a"}\r\n\r\n{"text":"b"}', ['a', 'b'], []],
    [
      'names the line that is not JSON and goes on',
      '{"text":"a"}\n{oops\n{"text":"b"}',
      ['a', 'b'],
      ['line 2: is not JSON\n'],
    ],
    ['names the line that lacks a field', '{"txt":"a"}\n[]\n', [], ['line 1: has no text\n', 'line 2: has no text\n']],
    ['says that there was nothing', '\n \n', [], ['standard input: is empty\n']],
  ];
  test.each(cases)('%s', async (_, input, answers, complaints) => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
    const got: string[] = [];
    await forEachJsonLine(Readable.from([input]), text, (value) => {
      got.push(value);
    });
    expect(got).toEqual(answers);
    expect(said).toEqual(complaints);
    expect(process.exitCode ?? 0).toBe(complaints.length === 0 ? 0 : 1);
  });
});

describe('readTextFile', () => {
  test('reads UTF-8 text', async () => {
    expect(await readTextFile(await fileWith('Zoë said so.'))).toEqual({ ok: true, value: 'Zoë said so.' });
  });
  const bad: [name: string, content: string | Uint8Array, error: string][] = [
    ['a binary file', new Uint8Array([80, 75, 0, 3]), 'is not a text file'],
    ['Latin-1', new Uint8Array([90, 111, 0xeb]), 'is not UTF-8 text'],
    ['white space only', ' \n', 'is empty'],
  ];
  test.each(bad)('refuses %s', async (_, content, error) => {
    expect(await readTextFile(await fileWith(content))).toEqual({ ok: false, error });
  });
  test('refuses a file that is not there', async () => {
    expect(await readTextFile('no/such/file.txt')).toEqual({ ok: false, error: 'cannot be read (no such file)' });
  });
});

async function fileWith(content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'whence-')), 'input.txt');
  await writeFile(path, content);
  return path;
}
