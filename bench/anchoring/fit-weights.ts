/**
 * `npx tsx bench/anchoring/fit-weights.ts [--seed N] [--cases N]`: fits the weights of `lib/anchoring/score.ts` on training
 * edits of the given pages and writes `score-weights.ts`. Then prints how well scores are calibrated on pages and with
 * a seed that were not fitted on: in each row, what the scores promise and what came true.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { approximatePlaces } from '../../lib/anchoring/approximate-places.ts';
import { exactPlaces } from '../../lib/anchoring/exact-places.ts';
import { foldInSteps, unfoldSpan } from '../../lib/anchoring/fold.ts';
import { indexGrams, proposeStarts } from '../../lib/anchoring/gram-index.ts';
import { prepareQuote } from '../../lib/anchoring/prepared-quote.ts';
import { changedFeatures, exactFeatures, type Regime, regimeOf } from '../../lib/anchoring/score.ts';
import { toEnd } from '../../lib/anchoring/steps.ts';
import type { Span } from '../../lib/text/span.ts';
import { drawCases, type EditCase } from './cases.ts';
import { fitLogistic, probability, type Sample } from './logistic.ts';
import { type PageSample, pageTexts } from './page-texts.ts';
import { seeded } from './random.ts';
import { agreementOf, quoteOf } from './tally.ts';
import { TRAINING_EDITS } from './training-edits.ts';

type Samples = Record<Regime, Sample[]>;

/** Deletions weigh more: a wrong place costs the reader more than a lost note. */
const DELETIONS = 5;
/** A place that overlaps the truth a little is neither right nor a wrong place. */
const UNCLEAR = 0.2;
const RIGHT = 0.5;
const WRITTEN = 'lib/anchoring/score-weights.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, cases: { type: 'string', default: '120' } },
});

const weights = mapRegimes(samplesOf(pageTexts('wcxb', 3), Number(values.seed)), (samples) => fitLogistic(samples));
writeFileSync(WRITTEN, withWeights(readFileSync(WRITTEN, 'utf8')));
const others = samplesOf(pageTexts('mozilla-readability'), Number(values.seed) + 100);
process.stdout.write('| places | scores from | count | promised | came true |\n| --- | --- | --- | --- | --- |\n');
for (const regime of Object.keys(others) as Regime[]) printCalibration(regime);

/** What speaks for every place that the matcher would look at, and whether it is the right one. */
function samplesOf(pages: readonly PageSample[], seed: number): Samples {
  const samples: Samples = { exact: [], both: [], one: [], none: [] };
  for (const edit of TRAINING_EDITS) {
    const count = Number(values.cases) * (edit.name.includes('deleted') ? DELETIONS : 1);
    drawCases(edit, pages, count, seeded(seed)).forEach((drawn, index) => {
      addSamples(samples, drawn, index);
    });
  }
  return samples;
}

function addSamples(samples: Samples, drawn: EditCase, index: number): void {
  // Every other quote with the plain context of 32 units that other tools record: notes are imported, too.
  const quote = prepareQuote(quoteOf(drawn, index % 2 === 0 ? 'ours' : 'plain'));
  if (quote === null) return;
  const page = toEnd(foldInSteps(drawn.after));
  const add = (regime: Regime, features: number[], span: Span): boolean => {
    const right = drawn.truth === null ? 0 : agreementOf(unfoldSpan(page, span), drawn.truth);
    if (right <= UNCLEAR || right >= RIGHT) samples[regime].push({ features, isRight: right >= RIGHT });
    return right >= RIGHT;
  };
  const standing = exactPlaces(page, quote, -1).map(({ span, ...evidence }) =>
    add('exact', exactFeatures(evidence), span),
  );
  if (standing.includes(true)) return;
  const proposals = proposeStarts(toEnd(indexGrams(page.units)), quote.passage);
  for (const { span, ...evidence } of toEnd(approximatePlaces(page, quote, proposals))) {
    const regime = regimeOf(evidence);
    add(regime, changedFeatures(evidence, regime), span);
  }
}

function printCalibration(regime: Regime): void {
  const scored = others[regime].map(({ features, isRight }) => ({
    score: probability(weights[regime], features),
    isRight,
  }));
  for (const [from, to] of [
    [0, 0.1],
    [0.1, 0.5],
    [0.5, 0.9],
    [0.9, 0.97],
    [0.97, 1.01],
  ] as const) {
    const bin = scored.filter(({ score }) => score >= from && score < to);
    if (bin.length === 0) continue;
    const promised = bin.reduce((sum, { score }) => sum + score, 0) / bin.length;
    const true_ = bin.filter(({ isRight }) => isRight).length / bin.length;
    process.stdout.write(`| ${regime} | ${from} | ${bin.length} | ${promised.toFixed(3)} | ${true_.toFixed(3)} |\n`);
  }
}

function withWeights(file: string): string {
  return (Object.keys(weights) as Regime[]).reduce(
    (text, regime) =>
      text.replace(
        new RegExp(`\\b${regime}: \\[[^\\]]*\\]`),
        `${regime}: [${weights[regime].map((weight) => Number(weight.toFixed(2))).join(', ')}]`,
      ),
    file,
  );
}

function mapRegimes<Value>(of: Samples, change: (samples: Sample[]) => Value): Record<Regime, Value> {
  return { exact: change(of.exact), both: change(of.both), one: change(of.one), none: change(of.none) };
}
