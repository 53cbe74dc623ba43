/**
 * Fits the scorer of unsourced assertions to the training part of the labelled articles and writes its tables.
 * usage: npx tsx scripts/fit-assertions.ts [../shared/data/news-gold/train.jsonl]
 * `tune` (scripts/fit/is-tune.ts) is kept apart to calibrate on. The same input gives the same tables.
 */
import { writeFileSync } from 'node:fs';
import { writeWeights } from '../lib/claims/assertions/linear-model.ts';
import { settle, surroundingsOf } from '../lib/claims/assertions/surroundings.ts';
import { ASSERTION_KINDS, type AssertionKind } from '../lib/claims/types.ts';
import { chooseCutoffs } from './fit/choose-cutoffs.ts';
import { calibrate, fitSurroundings } from './fit/fit-surroundings.ts';
import { isTune } from './fit/is-tune.ts';
import { type LabelledSentence, readLabelledArticles } from './fit/labelled-articles.ts';
import { fitLogistic, logOddsOf } from './fit/logistic-regression.ts';
import { outOfFold } from './fit/out-of-fold.ts';

interface Candidate extends LabelledSentence {
  readonly article: number;
  readonly label01: number;
  readonly weight: number;
}

/** What readers mostly open is news and blogs; opinion pieces are a fifth of the articles and half of the flags. */
const SET_WEIGHTS: Readonly<Record<string, number>> = { scrapinghub: 3, wcxb: 1, polnear: 1, webis: 0.5 };
/** For the cut-offs each collection counts by what readers open, whatever the number of its sentences. */
const SET_SHARES: Readonly<Record<string, number>> = { scrapinghub: 0.5, wcxb: 0.3, polnear: 0.15, webis: 0.05 };
const FLAG_FIT = { ridge: 40, minRows: 7, epochs: 25 };
const KIND_FIT = { ridge: 8, minRows: 6, epochs: 60 };
/** Smaller weights change little, but double the tables. */
const LEAST_KIND_WEIGHT = 0.3;
const LEAST_FLAG_WEIGHT = 0.05;
const LINE_WIDTH = 118;

const path = process.argv[2] ?? '../shared/data/news-gold/train.jsonl';
const articles = readLabelledArticles(path);
const rows = articles.map((article, i) =>
  article.sentences.map(
    (sentence): Candidate => ({
      ...sentence,
      article: i,
      label01: sentence.label?.role === 'unsourced' ? 1 : 0,
      weight: SET_WEIGHTS[article.set] ?? 1,
    }),
  ),
);
const isCandidate = ({ read }: Candidate): boolean => !read.silent && !read.attributed;
const forTuning = (row: Candidate): boolean => isTune(articles[row.article]?.id ?? '');
const all = rows.flat();
const setSizes = new Map<string, number>();
for (const { set, sentences } of articles) setSizes.set(set, (setSizes.get(set) ?? 0) + sentences.length);
const training = all.filter((row) => isCandidate(row) && !forTuning(row));
const tuning = all.filter((row) => isCandidate(row) && forTuning(row));

const fitFlags = (some: readonly Candidate[]) =>
  fitLogistic(
    some.map(({ read, label01, weight }) => ({ features: read.features, label: label01, weight })),
    FLAG_FIT,
  );
const articleOf = (row: Candidate): number => row.article;
const odds = outOfFold(training, articleOf, fitFlags, ({ read }, model) => logOddsOf(read.features, model));
const flags = fitFlags(training);
for (const row of tuning) odds.set(row, logOddsOf(row.read.features, flags));

const surrounded = new Map(
  rows.flatMap((sentences) => {
    const around = surroundingsOf(sentences.map((row) => odds.get(row)));
    return sentences.flatMap((row, i) => {
      const here = around[i];
      return here === undefined ? [] : [[row, { around: here, label: row.label01, weight: row.weight }] as const];
    });
  }),
);
const surroundedOf = (some: readonly Candidate[]) => some.flatMap((row) => surrounded.get(row) ?? []);
const surroundings = calibrate(surroundedOf(tuning), fitSurroundings(surroundedOf(training)));

const positives = training.filter((row) => row.label01 === 1);
/** The kind is told by detectors, gates and shape; words and the article around say little more, in ten times the room. */
const tellsKind = (feature: string): boolean =>
  feature.includes(' ') && !/^(?:opens|place|sentences|attributed-share|writer-speaks|reader-spoken-to) /.test(feature);
const fitKind = (kind: AssertionKind) => (some: readonly Candidate[]) =>
  fitLogistic(
    some.map(({ read, label, weight }) => ({
      features: read.features.filter(tellsKind),
      label: label?.kinds?.includes(kind) ? 1 : 0,
      weight,
    })),
    KIND_FIT,
  );
const kindModels = ASSERTION_KINDS.map((kind) => ({ kind, model: fitKind(kind)(positives) }));

const scored = [...training, ...tuning].flatMap((row) => {
  const around = surrounded.get(row)?.around;
  // Words that somebody answers for, but our own rules missed: that is for the other room to mend.
  if (around === undefined || row.label?.role === 'attributed') return [];
  const kind = kindModels
    .filter(({ kind: name }) => row.read.hits.has(name) || name === 'judgement' || name === 'general')
    .map(({ kind: name, model }) => ({ name, odds: logOddsOf(row.read.features, model) }))
    .reduce((a, b) => (b.odds > a.odds ? b : a)).name;
  return [
    {
      kind,
      confidence: settle(around, surroundings),
      label: row.label01,
      weight: shareOf(row),
      set: articles[row.article]?.set ?? '',
      rightKind: row.label?.kinds?.includes(kind) ?? false,
    },
  ];
});
const missed = all.reduce((sum, row) => sum + (isCandidate(row) ? 0 : row.label01 * shareOf(row)), 0);
const cutoffs = chooseCutoffs(scored, missed);

const provenance = `/**
 * Fitted by scripts/fit-assertions.ts; do not edit by hand. From the training part of the labelled news articles
 * (news-gold, labelled by a large language model under a written guideline): ${articles.length} articles, ${training.length} sentences,
 * ${tuning.length} more to calibrate on.`;
const round = (value: number): number => Math.round(value * 100) / 100;
writeFileSync(
  'lib/claims/assertions/weights.ts',
  `${provenance} Entries are \`feature=weight in hundredths\`; see linear-model.ts and features.ts.
 */
import type { AssertionKind } from '../types.ts';
import type { SurroundingsWeights } from './surroundings.ts';

/** How the article around a sentence settles its score, calibration folded in. */
export const SURROUNDINGS: SurroundingsWeights = ${JSON.stringify(
    Object.fromEntries(Object.entries(surroundings).map(([name, value]) => [name, round(value)])),
  )};

/** Weights of "would a careful reader want a source?". */
export const FLAG_TABLE = \`
${writeWeights(new Map([...flags].filter(([, weight]) => Math.abs(weight) >= LEAST_FLAG_WEIGHT)), LINE_WIDTH)}
\`;

/** Weights of "is the assertion of this kind?", among assertions. */
export const KIND_TABLES: { readonly [kind in AssertionKind]: string } = {
${kindModels.map(({ kind, model }) => `  ${kind}: \`\n${writeWeights(new Map([...model].filter(([, weight]) => Math.abs(weight) >= LEAST_KIND_WEIGHT)), LINE_WIDTH)}\n\`,`).join('\n')}
};
`,
);
writeFileSync(
  'lib/claims/assertions/thresholds.ts',
  `${provenance}
 */
import type { AssertionKind, Cutoffs } from '../types.ts';

/** \`decide\`: best F1 over all kinds; \`show\`: the lowest cut-off from which a kind's marks are right seven times in ten. */
export const ASSERTION_THRESHOLDS: { readonly [kind in AssertionKind]: Cutoffs } = {
${ASSERTION_KINDS.map((kind) => `  ${kind}: { decide: ${cutoffs[kind].decide}, show: ${cutoffs[kind].show} },`).join('\n')}
};
`,
);
process.stdout.write(`${JSON.stringify(surroundings)}\n${JSON.stringify(cutoffs)}\n`);
for (const set of setSizes.keys()) process.stdout.write(`${set}: ${outOfFoldScore(set)}\n`);

/** Precision, recall and F1 at `show` on articles the model has not seen, missed attributions aside; `kind` is in-sample. */
function outOfFoldScore(set: string): string {
  const here = scored.filter((row) => row.set === set && row.confidence >= cutoffs[row.kind].show);
  const right = here.filter((row) => row.label === 1);
  const wanted = all.filter((row) => articles[row.article]?.set === set && row.label01 === 1).length;
  const kinds = right.filter((row) => row.rightKind).length;
  return [
    `P ${percent(right.length / here.length)}`,
    `R ${percent(right.length / wanted)}`,
    `F1 ${percent((2 * right.length) / (here.length + wanted))}`,
    `kind ${percent(kinds / right.length)}`,
    `of ${wanted}`,
  ].join('  ');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** What one sentence counts for when cut-offs are chosen. */
function shareOf(row: Candidate): number {
  const set = articles[row.article]?.set ?? '';
  return (SET_SHARES[set] ?? 0) / (setSizes.get(set) ?? 1);
}
