/**
 * `npm run eval`: what the engines find in the given corpora, scored by the given scorers, in tables: the rules, the model,
 * both. `npm run eval -- claims attribution` measures the named parts alone. `--split tune` measures on the part kept
 * apart for choosing, not on dev. `--pages N` takes every N-th page where pages are read (5 where nothing is said).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SHARED } from './cli-answers.ts';
import { evaluateExtraction } from './extraction.ts';
import { SPLITS, type Split } from './gold.ts';
import { measureAttribution, measureClaims } from './measure-engines.ts';
import { measureProbe } from './probe.ts';
import { tableOf } from './rows.ts';

const PARTS = {
  claims: measureClaims,
  attribution: measureAttribution,
  probe: measureProbe,
  extraction: measureExtraction,
  text: compareText,
};

const { values: flags, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { split: { type: 'string', default: 'dev' }, pages: { type: 'string', default: '5' } },
});
const step = Number(flags.pages);
const split = SPLITS.find((one) => one === flags.split);
const unknown = wanted.filter((name) => !(name in PARTS));
if (split === undefined) leave(`--split wants one of ${SPLITS.join(', ')}.`);
else if (!Number.isInteger(step) || step < 1) leave('--pages wants a whole number: every how-manieth page to read.');
else if (unknown.length > 0)
  leave(`No part is called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
else if (!existsSync(`${SHARED}/data`) || !existsSync(`${SHARED}/eval`))
  leave(
    `The corpora and scorers lie beside the project, in ${SHARED}/data and ${SHARED}/eval, and are not there. ` +
      'They are not part of it, since their texts belong to their publishers. Everything else works without them.',
  );
else measureAll(split);

function measureAll(on: Split): void {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const table of measure(on)) console.log(`${table}\n`);
  }
}

function measureExtraction(): string[] {
  return [tableOf('Articles and their text (WCXB dev)', { ours: ['figure'] }, evaluateExtraction(step))];
}

function compareText(): string[] {
  const agreement = spawnSync(process.execPath, ['--import', 'tsx', 'bench/page/text-agreement.ts'], {
    encoding: 'utf8',
  });
  process.exitCode = agreement.status ?? 1;
  const title = 'The text the command line reads, and the text Chromium renders (50 given pages)';
  return [`${title}\n${agreement.stdout}${agreement.stderr}`];
}

function leave(complaint: string): void {
  console.error(complaint);
  process.exitCode = 1;
}
