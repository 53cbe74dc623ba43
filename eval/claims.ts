import type { Cut } from '../cli/cutoffs.ts';
import { ENGINES } from '../lib/claims/engine.ts';
import type { Analysis } from '../lib/claims/types.ts';
import { figureOf, type Scores, scoresOf, writeLines } from './cli-answers.ts';
import { type Answers, analysesAsLines } from './engines.ts';
import type { Gold, NewsArticle } from './gold.ts';
import type { Heads, Row } from './rows.ts';

/**
 * Our engines, and what costs nothing: to flag whatever is not attributed, and a logistic regression on words, without
 * and with the gold attributions known (both on dev).
 */
export const CLAIM_HEADS: Heads = { ours: ENGINES, beside: ['flag all', 'words', 'w. known'] };

interface Measured {
  readonly what: string;
  readonly row: string;
  readonly figure: 'p' | 'r' | 'f1';
  readonly at?: Cut;
  readonly aim?: number;
  /** Where to flag everything is a rival: the scorer's name of that figure. */
  readonly flagAll?: 'p' | 'r' | 'f1';
  readonly words?: readonly [alone: number, known: number | null];
  readonly note?: string;
}

/** At the cut-off that readers start with, where no other is said. */
const MEASURED: readonly Measured[] = [
  { what: 'roles, macro F1', row: 'macro', figure: 'f1', aim: 83, words: [70, null] },
  { what: 'attributed, precision', row: 'attributed', figure: 'p', aim: 95 },
  { what: 'attributed, recall', row: 'attributed', figure: 'r' },
  { what: 'attributed, F1', row: 'attributed', figure: 'f1', aim: 93, note: 'two readings agree: 98' },
  { what: 'source found, of attributed sentences hit', row: 'source.found', figure: 'p', aim: 92 },
  { what: 'source found, of all attributed sentences', row: 'source.found.all', figure: 'p', aim: 85 },
  { what: 'type of source', row: 'source.type', figure: 'p', aim: 88 },
  { what: 'unsourced, precision', row: 'unsourced', figure: 'p', aim: 76, flagAll: 'p', words: [49, 63] },
  { what: 'unsourced, recall', row: 'unsourced', figure: 'r', aim: 71, flagAll: 'r', words: [71, 79] },
  { what: 'unsourced, F1', row: 'unsourced', figure: 'f1', aim: 74, flagAll: 'f1', words: [58, 70] },
  {
    what: 'unsourced, average precision',
    row: 'unsourced.AP',
    figure: 'f1',
    at: 'all',
    aim: 80,
    flagAll: 'p',
    words: [60, 78],
  },
  { what: 'unsourced, recall of what needs it most', row: 'unsourced.need2', figure: 'r', aim: 82 },
  { what: 'kind of what is flagged', row: 'unsourced.kind', figure: 'p', aim: 74, note: 'always judgement: 38' },
];

/** What a reader sees, sentence by sentence. */
export function claimRows(gold: Gold<NewsArticle>, byEngine: readonly Answers<Analysis>[]): Row[] {
  const scoredAt = (at: Cut): Scores[] =>
    byEngine.map((answers) => {
      const lines = analysesAsLines(answers, at);
      return scoresOf('claims.py', gold.file, writeLines(`claims-${answers.engine}-${at}`, lines));
    });
  const scores = { show: scoredAt('show'), decide: [], all: scoredAt('all') };
  return MEASURED.map(({ what, row, figure, at = 'show', aim, flagAll, words, note }) => ({
    what,
    figures: scores[at].map((one) => figureOf(one, row, figure)),
    ...(aim === undefined ? {} : { aim }),
    beside: [
      flagAll ? (scores.show[0]?.['unsourced.all-positive']?.[flagAll] ?? null) : null,
      ...(words ?? [null, null]),
    ],
    ...(note === undefined ? {} : { note }),
  }));
}
