import { ENGINES } from '../lib/claims/engine.ts';
import type { Relation } from '../lib/claims/types.ts';
import { figureOf, scoresOf, writeLines } from './cli-answers.ts';
import { type Answers, relationsAsLines } from './engines.ts';
import type { Gold, PolnearArticle } from './gold.ts';
import type { Heads, Row } from './rows.ts';

/** Our engines, and what was published or recomputed for others on the test part, which is a little easier than dev. */
export const ATTRIBUTION_HEADS: Heads = { ours: ENGINES, beside: ['CRF', 'BERT', 'human'] };

interface Measured {
  readonly what: string;
  readonly row: string;
  /** F1 where nothing is said. */
  readonly figure?: 'p' | 'r';
  readonly at?: 'show' | 'decide';
  readonly aim?: number;
  readonly others?: readonly (number | null)[];
}

/** At `decide`, and F1, where nothing else is said. Above the shown cut-off CRF and BERT learnt from another corpus (PARC). */
const MEASURED: readonly Measured[] = [
  { what: 'sentence, macro F1', row: 'sentence.macro', aim: 85.5, others: [75.4, 85.5, 83.7] },
  { what: 'sentence, correlation (MCC)', row: 'sentence.mcc', aim: 71, others: [52.1, 71.1, 67.4] },
  { what: 'source, any overlap', row: 'source.overlap', aim: 85, others: [71.0, 85.6, 83.9] },
  { what: 'source, exact', row: 'source.exact', others: [62.9, 78.7, 78.0] },
  { what: 'cue, any overlap', row: 'cue.overlap', aim: 83, others: [70.6, 83.0, 81.4] },
  { what: 'cue, exact', row: 'cue.exact', others: [60.1, 72.5, 70.6] },
  { what: 'content, words', row: 'content.token', aim: 89, others: [74.9, 88.8, 91.7] },
  { what: 'content, half overlap', row: 'content.half', aim: 75, others: [60.1, 73.7, 78.6] },
  { what: 'content, exact', row: 'content.exact', others: [43.1, 60.7, 69.0] },
  { what: 'relation, content', row: 'relation.content', others: [null, null, 79.5] },
  { what: 'relation, content: precision', row: 'relation.content', figure: 'p' },
  { what: 'relation, content + source', row: 'relation.content+source', aim: 66, others: [null, null, 75.3] },
  {
    what: 'above the shown cut-off: sentence precision',
    row: 'sentence.attributed',
    figure: 'p',
    at: 'show',
    aim: 95,
    others: [95.1, 97.6, 92.6],
  },
  {
    what: 'above the shown cut-off: sentence recall',
    row: 'sentence.attributed',
    figure: 'r',
    at: 'show',
    aim: 80,
    others: [49.2, 66.2, 92.6],
  },
];

/** Spans and their links. PolNeAR counts more as attribution than a reader is shown. */
export function attributionRows(
  gold: Gold<PolnearArticle> & { readonly sentences: string },
  byEngine: readonly Answers<Relation[]>[],
): Row[] {
  const scoredAt = (at: 'show' | 'decide') =>
    byEngine.map((answers) => {
      const lines = relationsAsLines(answers, at);
      const file = writeLines(`relations-${answers.engine}-${at}`, lines);
      return scoresOf('attribution.py', gold.file, file, gold.sentences);
    });
  const scores = { show: scoredAt('show'), decide: scoredAt('decide') };
  return MEASURED.map(({ what, row, figure = 'f1', at = 'decide', aim, others }) => ({
    what,
    figures: scores[at].map((one) => figureOf(one, row, figure)),
    ...(aim === undefined ? {} : { aim }),
    ...(others === undefined ? {} : { beside: others }),
  }));
}
