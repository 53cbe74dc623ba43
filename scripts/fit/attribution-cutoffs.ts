/** Chooses the cut-offs of attributed claims and of raw relations on the articles set apart. */
import { readRecords } from '../../eval/cli-answers.ts';
import { extentOf, extentOfPairs, sharedSize } from '../../eval/extent.ts';
import { newsGold, type Pair, polnear } from '../../eval/gold.ts';
import type { Cutoffs } from '../../lib/claims/types.ts';
import type { JudgedRow } from './attribution-rows.ts';

/** A judged relation with its confidence. */
export interface SureRow extends JudgedRow {
  readonly confidence: number;
}

const GRID = Array.from({ length: 86 }, (_, i) => Math.round(10 + i) / 100);
/** On so few articles half a point of F1 is chance. */
const AS_GOOD = 0.005;
/** As the scorer counts: content over a quarter of a sentence, or source and cue over half. */
const CONTENT_SHARE = 0.25;
const TAG_SHARE = 0.5;
/** Of the sentences that shown relations touch, this share shall be attributed indeed; half a point of safety. */
const SHOWN_PRECISION = 0.955;

/** The cut-off with the best F1 over sentences: decided and shown alike, since both ask who answers for a sentence. Of those as good, the lowest. */
export function bestClaimCut(rows: readonly SureRow[]): Cutoffs {
  const articles = newsGold('tune').records.map(({ id, sentences }) => {
    const own = rows.filter(({ article }) => article === id);
    return sentences
      .filter(({ role }) => role !== 'disputed')
      .map(({ start, end, role }) => {
        const shares = own.map(({ confidence, relation }) => ({
          confidence,
          content: sharedSize(extentOf(relation.content), [{ start, end }]) / (end - start),
          tags: sharedSize(extentOf([...relation.cue, ...relation.source]), [{ start, end }]) / (end - start),
        }));
        return {
          isAttributed: role === 'attributed',
          shares: shares.filter(({ content, tags }) => content + tags > 0),
        };
      });
  });
  const f1At = (at: number): number => {
    const counts = new Counts();
    for (const { isAttributed, shares } of articles.flat()) {
      const kept = shares.filter(({ confidence }) => confidence >= at);
      const covered = kept.reduce((sum, { content }) => sum + content, 0);
      counts.add(covered >= CONTENT_SHARE || kept.some(({ tags }) => tags >= TAG_SHARE), isAttributed);
    }
    return counts.f1();
  };
  const most = f1At(best(f1At));
  const cut = GRID.find((at) => f1At(at) >= most - AS_GOOD) ?? 0;
  return { decide: cut, show: cut };
}

/** `decide`: best for relations and for sentences together; `show`: the lowest that is precise enough over sentences. */
export function relationCuts(rows: readonly SureRow[]): Cutoffs {
  const gold = polnear('tune').records;
  const sentences = new Map(
    readRecords<{ id: string; sentences: { tokens: Pair[] }[] | null }>('polnear', 'train.sents.jsonl').map(
      (document) => [document.id, document.sentences],
    ),
  );
  const touches = gold.flatMap(({ id, attributions }) => {
    const own = rows.filter(({ article }) => article === id);
    const theirs = extentOfPairs(attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]));
    return (sentences.get(id) ?? []).map(({ tokens }) => {
      const words = extentOfPairs(tokens);
      const ours = own.filter(({ relation: { source, cue, content } }) =>
        sharedSize(extentOf([...source, ...cue, ...content]), words),
      );
      return {
        isTouched: sharedSize(theirs, words) > 0,
        confidence: Math.max(0, ...ours.map(({ confidence }) => confidence)),
      };
    });
  });
  const wanted = gold.reduce((sum, { attributions }) => sum + attributions.length, 0);
  const sentenceCounts = (at: number): Counts => {
    const counts = new Counts();
    for (const { isTouched, confidence } of touches) counts.add(confidence >= at, isTouched);
    return counts;
  };
  const relationF1 = (at: number): number => {
    const kept = rows.filter(({ confidence }) => confidence >= at);
    return (2 * kept.filter(({ label }) => label).length) / (kept.length + wanted);
  };
  const decide = best((at) => relationF1(at) + sentenceCounts(at).macro());
  const show = GRID.find((at) => sentenceCounts(at).precision() >= SHOWN_PRECISION) ?? decide;
  return { decide, show: Math.max(decide, show) };
}

/** Yes and no against yes and no. */
class Counts {
  private hits = 0;
  private alarms = 0;
  private missed = 0;
  private silent = 0;

  add(said: boolean, is: boolean): void {
    if (said && is) this.hits += 1;
    else if (said) this.alarms += 1;
    else if (is) this.missed += 1;
    else this.silent += 1;
  }

  precision(): number {
    return this.hits / Math.max(1, this.hits + this.alarms);
  }

  f1(): number {
    return (2 * this.hits) / Math.max(1, 2 * this.hits + this.alarms + this.missed);
  }

  macro(): number {
    return (this.f1() + (2 * this.silent) / Math.max(1, 2 * this.silent + this.alarms + this.missed)) / 2;
  }
}

function best(worth: (at: number) => number): number {
  return GRID.reduce((winner, at) => (worth(at) > worth(winner) ? at : winner));
}
