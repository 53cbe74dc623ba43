/**
 * Quotations that have no tag beside them: the second half of a quotation, a paragraph that is all quotation after its
 * speaker was named, a quotation over several paragraphs, a quotation whose speaker is named in the next sentence.
 */
import type { Quotation } from '../../text/quotations.ts';
import { lengthOf, overlaps, type Span } from '../../text/span.ts';
import type { ArticleEvidence } from '../evidence.ts';
import type { Attribution, SentenceView } from './attribution.ts';

/** The relations given, and one for each quotation whose speaker carries over, in reading order. */
export function carryQuotations(
  found: readonly Attribution[],
  views: readonly SentenceView[],
  { quotations, article }: ArticleEvidence,
): Attribution[] {
  const all = [...found];
  const owned = new Map<Quotation, Attribution>();
  for (const quotation of quotations) {
    const owner = found.find(({ content }) => content.some((span) => overlaps(span, quotation.inner)));
    if (owner !== undefined) owned.set(quotation, owner);
  }
  const carry = (quotation: Quotation, from: Attribution): void => {
    const sentence =
      views.find((view) => overlaps(view.sentence.span, quotation.inner))?.sentence.index ?? from.sentence;
    const relation: Attribution = {
      rule: 'quotation-carried',
      sentence,
      source: from.source,
      head: from.head,
      cue: [],
      content: [quotation.span],
    };
    owned.set(quotation, relation);
    all.push(relation);
  };
  quotations.forEach((quotation, i) => {
    if (owned.has(quotation) || !(quotation.speech || quotation.continued)) return;
    const owner =
      ownerBefore(quotation, quotations.slice(0, i), owned, all, article.blocks[quotation.block]?.span) ??
      ownerAfter(quotation, quotations.slice(i + 1), owned, views, found);
    if (owner !== undefined) carry(quotation, owner);
  });
  return all.sort((a, b) => a.sentence - b.sentence || (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Who spoke just before: earlier in the paragraph, or at the end of the paragraph before this one that is all quotation. */
function ownerBefore(
  quotation: Quotation,
  earlier: readonly Quotation[],
  owned: ReadonlyMap<Quotation, Attribution>,
  found: readonly Attribution[],
  block: Span | undefined,
): Attribution | undefined {
  const last = earlier.at(-1);
  if (quotation.continued && last !== undefined) return owned.get(last);
  if (block === undefined) return undefined;
  const before = found.filter(({ content, cue, source }) =>
    [...content, ...cue, ...source].some((span) => span.start < quotation.span.start),
  );
  const nearest = before.reduce<Attribution | undefined>(
    (best, one) => (best === undefined || endOf(one) >= endOf(best) ? one : best),
    undefined,
  );
  if (nearest === undefined) return undefined;
  const gap = quotation.span.start - endOf(nearest);
  if (endOf(nearest) > block.start) return gap <= FAR_IN_PARAGRAPH ? nearest : undefined;
  const floats = lengthOf(quotation.span) > FLOATING * lengthOf(block);
  return floats && gap <= NEXT_PARAGRAPH && SPOKEN.has(nearest.rule) ? nearest : undefined;
}

/** Rules of speech: after a belief or a study a floating quotation is anybody's. */
const SPOKEN: ReadonlySet<string> = new Set([
  'quotation-tag',
  'quotation-carried',
  'said-that',
  'said-tag',
  'participle-tail',
  'speaker-colon',
  'stance',
  'quotation-in-clause',
]);
/** Units between a speaker's last words and a quotation that is still theirs: about two sentences. */
const FAR_IN_PARAGRAPH = 240;
/** Between paragraphs only white space and a full stop may stand. */
const NEXT_PARAGRAPH = 60;
/** A paragraph that is this much quotation has no other speaker in it. */
const FLOATING = 0.85;

/** The speaker of the next sentence, or of the last paragraph of a quotation that runs on. */
function ownerAfter(
  quotation: Quotation,
  later: readonly Quotation[],
  owned: ReadonlyMap<Quotation, Attribution>,
  views: readonly SentenceView[],
  found: readonly Attribution[],
): Attribution | undefined {
  if (!quotation.closed) {
    for (const next of later) {
      if (!next.continued) break;
      const owner = owned.get(next);
      if (owner !== undefined) return owner;
    }
  }
  const at = views.findIndex(({ sentence }) => sentence.span.start >= quotation.span.end);
  const next = views[at]?.sentence;
  if (next === undefined || next.block > quotation.block + 1) return undefined;
  return found.find(({ sentence, cue }) => sentence === next.index && cue.length > 0);
}

function endOf({ source, cue, content }: Attribution): number {
  return Math.max(...[...source, ...cue, ...content].map((span) => span.end));
}
