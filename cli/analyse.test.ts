/** Runs the command as a shell would: its contract is what it prints and how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = mkdtempSync(join(tmpdir(), 'whence-analyse-'));

function analyse(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/analyse.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

describe('analyse', { timeout: 30_000 }, () => {
  test('answers the good lines and names the bad ones', () => {
    const { stdout, stderr, status } = analyse(
      ['--jsonl'],
      '{"id":"a","text":"Ruiz said that the quay would close."}\nnope\n{"id":"b"}\n',
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(1);
    expect(lines[0].claims[0]).toMatchObject({
      id: 'a1',
      kind: 'attributed',
      source: { name: 'Ruiz', spans: [[0, 4]] },
      cue: [[5, 9]],
      content: [[10, 35]],
      quote: 'indirect',
    });
    expect(stderr).toBe('line 2: is not JSON\nline 3: has no "text"\n');
    expect(status).toBe(1);
  });

  test('prints raw relations', () => {
    const { stdout, status } = analyse(
      ['--jsonl', '--relations'],
      '{"id":"a","text":"Ruiz said that the quay would close."}\n',
    );
    expect(JSON.parse(stdout)).toEqual({
      id: 'a',
      attributions: [{ source: [[0, 4]], cue: [[5, 9]], content: [[10, 35]] }],
    });
    expect(status).toBe(0);
  });

  test('reads by the chosen engine alone', () => {
    const line = '{"id":"a","text":"Ruiz said that the quay would close."}\n';
    const rulesOf = (engine: string) =>
      JSON.parse(analyse(['--jsonl', '--engine', engine], line).stdout).claims.map(
        ({ rule }: { rule: string }) => rule,
      );
    expect(rulesOf('rules')).toEqual(['said-that']);
    expect(rulesOf('model')).not.toContain('said-that');
  });

  test('reads a file for a person', () => {
    const { stdout, status } = analyse([file('quay.txt', 'Maria Ruiz, the mayor, said that the quay would close.\n')]);
    expect(stdout).toContain('1 attributed');
    expect(stdout).toContain('Maria Ruiz (person): 1');
    expect(stdout).toContain('Attributed to Maria Ruiz: “said”');
    expect(status).toBe(0);
  });

  test('reads the article of an HTML file', () => {
    const paragraph = '<p>Maria Ruiz said on Monday that the old quay would close before the winter storms set in.</p>';
    const html = `<!doctype html><html><head><title>Quay</title></head><body><article><h1>Quay</h1>${paragraph.repeat(4)}</article></body></html>`;
    const { stdout, status } = analyse(['--json', file('quay.html', html)]);
    expect(JSON.parse(stdout).sources[0].name).toBe('Maria Ruiz');
    expect(status).toBe(0);
  });

  test('says what stands in the way of other languages', () => {
    const { stdout } = analyse([
      file('hafen.txt', 'Die Bürgermeisterin sagte am Montag, dass der alte Hafen vor dem Winter geschlossen werde.'),
    ]);
    expect(stdout).toContain('Whence reads English for now.');
  });

  const bad: [name: string, args: () => string[], complaint: string][] = [
    ['no file', () => [], 'no file given'],
    ['a file that is not there', () => ['nowhere.txt'], 'nowhere.txt: cannot be read (no such file)'],
    ['a binary file', () => [file('picture.png', new Uint8Array([137, 80, 0, 1]))], 'is not a text file'],
    ['an empty file', () => [file('empty.txt', '\n')], 'is empty'],
    ['an unknown engine', () => ['--engine', 'steam', 'x.txt'], '"steam" is none of rules, model, combined'],
    ['an unknown cut', () => ['--at', 'most', 'x.txt'], '"most" is none of show, decide, all'],
  ];
  test.each(bad)('ends badly with one line for %s', (_, args, complaint) => {
    const { stdout, stderr, status } = analyse(args());
    expect(stderr).toContain(complaint);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([stdout, status]).toEqual(['', 1]);
  });
});
