/** The labelled corpora, by the parts that may be measured on. */
import { join } from 'node:path';
import { isTune } from '../scripts/fit/is-tune.ts';
import { readRecords, SHARED, writeLines } from './cli-answers.ts';

/** `dev` is for reporting, now and then; `tune`, the tenth of train that nothing is fitted on, for choosing. */
export const SPLITS = ['dev', 'tune'] as const;

/** One of the parts that may be measured on. */
export type Split = (typeof SPLITS)[number];

/** A labelled text; what its labels are is the corpus's own affair. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
}

/** A part of a corpus, and the file in which a scorer finds the same. */
export interface Gold<T extends Labelled> {
  readonly split: Split;
  readonly records: readonly T[];
  readonly file: string;
}

/** [start, end) in UTF-16 units, as the corpora write spans. */
export type Pair = readonly [number, number];

/** An article of news-gold: the role of each sentence. */
export interface NewsArticle extends Labelled {
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly role: string }[];
}

/** An article of PolNeAR: who said what by which words. */
export interface PolnearArticle extends Labelled {
  readonly attributions: readonly PolnearRelation[];
}

/** One relation of PolNeAR. */
export interface PolnearRelation {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
  readonly no_source: boolean;
  readonly quote: 'direct' | 'mixed' | 'indirect' | null;
}

/** A part of news-gold: 30 articles of dev, or tune. */
export function newsGold(split: Split): Gold<NewsArticle> {
  return goldOf('news-gold', split);
}

/** A part of PolNeAR, with the file of its own sentences and words. */
export function polnear(split: Split): Gold<PolnearArticle> & { readonly sentences: string } {
  const sentences = join(SHARED, 'data/polnear', `${split === 'dev' ? 'dev' : 'train'}.sents.jsonl`);
  return { ...goldOf<PolnearArticle>('polnear', split), sentences };
}

function goldOf<T extends Labelled>(corpus: string, split: Split): Gold<T> {
  if (split === 'dev') {
    const file = join(SHARED, 'data', corpus, 'dev.jsonl');
    return { split, records: readRecords<T>(corpus, 'dev.jsonl'), file };
  }
  const records = readRecords<T>(corpus, 'train.jsonl').filter(({ id }) => isTune(id));
  return { split, records, file: writeLines(`${corpus}-tune`, records) };
}
