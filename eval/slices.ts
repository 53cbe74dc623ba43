/**
 * Recall by kind of attribution: what share of the gold relations has at least half of its content found, and its source
 * touched, by whatever relation. "Listed" cues hold a verb of speech of ours or "according": 58 in 100 of dev's, where the
 * list behind the published figures has a few less, so that the two indirect slices compare only roughly.
 */

import { keepRelations } from '../cli/cutoffs.ts';
import { englishModel } from '../cli/language-model.ts';
import { SAYING } from '../lib/claims/lexicon/reporting-verbs.ts';
import type { Relation } from '../lib/claims/types.ts';
import { createTokenizer } from '../lib/text/tokens.ts';
import type { Answers } from './engines.ts';
import { type Extent, extentOf, extentOfPairs, sharedSize, sizeOf } from './extent.ts';
import type { Gold, PolnearArticle, PolnearRelation } from './gold.ts';
import type { Row } from './rows.ts';

/** Others on the test part: rules over a real parser (the Gender Gap Tracker's), CRF and BERT. */
export const SLICE_RIVALS = ['rules+parser', 'CRF', 'BERT'];

const SLICES = {
  direct: { content: [95.3, 81.5, 92.7], source: [73.9, 78.2, 95.7] },
  mixed: { content: [61.4, 82.3, 96.1], source: [50.0, 69.3, 96.9] },
  'indirect, listed cue': { content: [60.9, 71.2, 95.6], source: [62.1, 76.2, 96.2] },
  'indirect, any other cue': { content: [1.4, 57.5, 78.5], source: [5.5, 49.8, 78.8] },
  'no source': { content: [4.2, 44.8, 61.2], source: [] },
} as const;

type Slice = keyof typeof SLICES;

/** Two rows a slice, at `decide`: content found, source touched. */
export function sliceRows(gold: Gold<PolnearArticle>, byEngine: readonly Answers<Relation[]>[]): Row[] {
  const sliceOf = slicer();
  const relations = gold.records.flatMap((article) =>
    article.attributions
      .filter(({ content }) => content.length > 0)
      .map((relation) => ({ id: article.id, relation, slice: sliceOf(article.text, relation) })),
  );
  const found = byEngine.map(extentsById);
  return (Object.keys(SLICES) as Slice[]).flatMap((slice): Row[] => {
    const here = relations.filter((one) => one.slice === slice);
    const share = (isHit: (relation: PolnearRelation, extents: Extents) => boolean) =>
      found.map((byId) => (100 * here.filter(({ id, relation }) => isHit(relation, byId(id))).length) / here.length);
    const [content, source] = [share(isContentFound), share(isSourceTouched)];
    const { content: theirContent, source: theirSource } = SLICES[slice];
    return [
      { what: `${slice} (${here.length}): content found`, figures: content, beside: theirContent },
      ...(slice === 'no source' ? [] : [{ what: `${slice}: source touched`, figures: source, beside: theirSource }]),
    ];
  });
}

interface Extents {
  readonly content: Extent;
  readonly source: Extent;
}

function extentsById({ answers, thresholds }: Answers<Relation[]>): (id: string) => Extents {
  const byId = new Map(
    answers.map(({ id, found }) => {
      const kept = keepRelations(found, 'decide', thresholds.attributed);
      const [content, source] = [kept.flatMap((one) => one.content), kept.flatMap((one) => one.source)];
      return [id, { content: extentOf(content), source: extentOf(source) }];
    }),
  );
  return (id) => byId.get(id) ?? { content: [], source: [] };
}

function isContentFound({ content }: PolnearRelation, found: Extents): boolean {
  const wanted = extentOfPairs(content);
  return 2 * sharedSize(wanted, found.content) >= sizeOf(wanted);
}

function isSourceTouched({ source }: PolnearRelation, found: Extents): boolean {
  return sharedSize(extentOfPairs(source), found.source) > 0;
}

function slicer(): (text: string, relation: PolnearRelation) => Slice {
  const tokenize = createTokenizer(englishModel);
  return (text, { cue, quote, no_source: sourceless }) => {
    if (sourceless) return 'no source';
    if (quote === 'direct' || quote === 'mixed') return quote;
    const listed = cue.some(([start, end]) =>
      tokenize(text, { start, end }).tokens.some(({ lemma, lower }) => lower === 'according' || SAYING.has(lemma)),
    );
    return listed ? 'indirect, listed cue' : 'indirect, any other cue';
  };
}
