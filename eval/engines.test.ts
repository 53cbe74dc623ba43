/** The measurements read in one process what the command line would print: here both are asked the same. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { analysesAsLines, analysesBy, relationsAsLines, relationsBy } from './engines.ts';

const TEXTS = [
  {
    id: 'quay',
    text: 'Maria Ruiz, the mayor, said that the quay would close. “Nobody asked us,” she added.\nIt is the worst decision in the history of the port, and it was caused by greed.',
  },
  { id: 'hafen', text: 'Die Bürgermeisterin sagte am Montag, dass der alte Hafen vor dem Winter geschlossen werde.' },
];

function commandLine(...args: readonly string[]): unknown[] {
  const input = TEXTS.map((text) => `${JSON.stringify(text)}\n`).join('');
  const command = ['--import', 'tsx', 'cli/analyse.ts', '--jsonl', ...args];
  const { stdout } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('claims', { timeout: 30_000 }, () => {
  const lines = analysesAsLines(analysesBy('combined', TEXTS), 'show');
  expect(JSON.stringify(lines)).toContain('Maria Ruiz');
  expect(lines).toEqual(commandLine('--at', 'show', '--engine', 'combined'));
});

test('relations', { timeout: 30_000 }, () => {
  const lines = relationsAsLines(relationsBy('rules', TEXTS), 'decide');
  expect(JSON.stringify(lines)).toContain('"cue":[[');
  expect(lines).toEqual(commandLine('--relations', '--at', 'decide', '--engine', 'rules'));
});
