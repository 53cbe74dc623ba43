/**
 * `npm run eval`: the command line over the given corpora, scored by the given scorers, in one table. `--pages N`
 * takes every N-th page where pages are read (5 where nothing is said, 1 for all).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { evaluateAttribution, evaluateClaims } from './claims.ts';
import { SHARED } from './cli-answers.ts';
import { evaluateExtraction } from './extraction.ts';
import { tableOf } from './rows.ts';

if (!existsSync(`${SHARED}/data`) || !existsSync(`${SHARED}/eval`)) {
  console.error(
    `The corpora and scorers lie beside the project, in ${SHARED}/data and ${SHARED}/eval, and are not there. ` +
      'They are not part of it, since their texts belong to their publishers. Everything else works without them.',
  );
  process.exit(1);
}
const at = process.argv.indexOf('--pages');
const step = at < 0 ? 5 : Number(process.argv[at + 1]);
if (!Number.isInteger(step) || step < 1) {
  console.error('--pages wants a whole number: every how-manieth page to read.');
  process.exit(1);
}
console.log(`${tableOf('What a reader sees (news-gold dev, sentences, %)', evaluateClaims())}\n`);
console.log(`${tableOf('Who said what, in spans (PolNeAR dev, F1 in %)', evaluateAttribution())}\n`);
console.log(`${tableOf('Articles and their text (WCXB dev)', evaluateExtraction(step))}\n`);
console.log('The text the command line reads, and the text Chromium renders (50 given pages)');
const agreement = spawnSync(process.execPath, ['--import', 'tsx', 'bench/page/text-agreement.ts'], {
  stdio: 'inherit',
});
process.exitCode = agreement.status ?? 1;
