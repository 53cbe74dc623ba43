/**
 * `npx tsx bench/anchoring/edits.ts [--seed N] [--cases N]`: what becomes of quotes when their page is edited, for our
 * matcher and for Hypothesis' way. Reads article texts from `../shared`, which are not ours to publish; prints a table of
 * right / wrong / lost. Right is an overlap of at least half with the true place (intersection over union); where the
 * passage is gone, only lost is right. Seeds 1 to 3 were looked at while the matcher was written:
 * judge a change on another.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describe } from '../../lib/anchoring/describe-quote.ts';
import { createMatcher } from '../../lib/anchoring/match-quote.ts';
import type { Span } from '../../lib/text/span.ts';
import { drawCases, EDITS, type EditCase } from './cases.ts';
import { hypothesisPlace } from './hypothesis-way.ts';
import { seeded } from './random.ts';

type Matching = (edit: EditCase) => Span | null;

interface Tally {
  right: number;
  wrong: number;
  lost: number;
  ms: number;
}

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '2' }, cases: { type: 'string', default: '150' } },
});

const texts = articleTexts('../shared/data/news-gold/train.jsonl');
process.stdout.write(
  `seed ${values.seed}, ${values.cases} cases a row, ${texts.length} texts; right / wrong / lost\n\n`,
);
process.stdout.write('| edit | Whence | Hypothesis | ms a quote |\n| --- | --- | --- | --- |\n');
for (const edit of EDITS) {
  const cases = drawCases(edit, texts, Number(values.cases), seeded(Number(values.seed)));
  const ours = tally(cases, place);
  const theirs = tally(cases, ({ before, passage, after }) => hypothesisPlace(before, passage, after));
  const times = `${(ours.ms / cases.length).toFixed(2)} / ${(theirs.ms / cases.length).toFixed(2)}`;
  process.stdout.write(`| ${edit.name} | ${row(ours)} | ${row(theirs)} | ${times} |\n`);
}

/** Our way; an ambiguous quote has no place, so it counts as lost. */
function place({ before, passage, after }: EditCase): Span | null {
  const outcome = createMatcher(after).match(describe(before, passage));
  return outcome.status === 'found' || outcome.status === 'changed' ? outcome.span : null;
}

function tally(cases: readonly EditCase[], matching: Matching): Tally {
  const sum: Tally = { right: 0, wrong: 0, lost: 0, ms: 0 };
  for (const edit of cases) {
    const began = performance.now();
    const found = matching(edit);
    sum.ms += performance.now() - began;
    if (found === null) sum.lost += 1;
    else if (edit.truth !== null && agreement(found, edit.truth) >= 0.5) sum.right += 1;
    else sum.wrong += 1;
  }
  return sum;
}

function agreement(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function row({ right, wrong, lost }: Tally): string {
  return `${right} / ${wrong} / ${lost}`;
}

/** Texts long enough to hold a passage, in our normal form's line breaks. */
function articleTexts(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
    .flatMap((entry) => (hasText(entry) ? [entry.text.replace(/\n+/g, '\n')] : []))
    .filter((text) => text.length >= 2000);
}

function hasText(entry: unknown): entry is { text: string } {
  return typeof entry === 'object' && entry !== null && 'text' in entry && typeof entry.text === 'string';
}
