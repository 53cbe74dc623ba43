/**
 * Quotations that have no tag beside them: the second half of a quotation, a paragraph that is all quotation after its
 * speaker was named, a quotation over several paragraphs, a quotation whose speaker is named in the next sentence.
 */
import { firstPassing } from '../../text/first-passing.ts';
import type { Quotation } from '../../text/quotations.ts';
import { lengthOf, overlaps, type Span } from '../../text/span.ts';
import type { ArticleEvidence } from '../evidence.ts';
import type { Attribution, SentenceView } from './attribution.ts';
import { relationsBySentence, sentencesTouched } from './relations-by-sentence.ts';

/** The relations given, and one for each quotation whose speaker carries over, in reading order. */
export function carryQuotations(
  found: readonly Attribution[],
  views: readonly SentenceView[],
  { quotations, article }: ArticleEvidence,
): Attribution[] {
  const owned = ownedQuotations(found, views, quotations);
  const speakers = speakersBefore(found);
  const firstWithCue = new Map<number, Attribution>();
  for (const relation of found.toReversed()) if (relation.cue.length > 0) firstWithCue.set(relation.sentence, relation);
  const carried: Attribution[] = [];
  for (const [i, quotation] of quotations.entries()) {
    if (owned.has(quotation) || !(quotation.speech || quotation.continued)) continue;
    const nearest = speakers.before(quotation.span.start);
    const before = quotations[i - 1];
    const owner =
      quotation.continued && before !== undefined
        ? owned.get(before)
        : ownerBefore(quotation, nearest, article.blocks[quotation.block]?.span);
    const from = owner ?? ownerAfter(i, quotations, owned) ?? speakerAfter(quotation, views, firstWithCue);
    if (from === undefined) continue;
    const [sentence = from.sentence] = sentencesTouched(views, quotation.inner);
    const { source, head } = from;
    const relation = { rule: 'quotation-carried', sentence, source, head, cue: [], content: [quotation.span] } as const;
    owned.set(quotation, relation);
    speakers.add(relation);
    carried.push(relation);
  }
  const start = ({ content }: Attribution): number => content[0]?.start ?? 0;
  return [...found, ...carried].sort((a, b) => a.sentence - b.sentence || start(a) - start(b));
}

/** The quotations that some relation already holds, each with the first that does. */
function ownedQuotations(
  found: readonly Attribution[],
  views: readonly SentenceView[],
  quotations: readonly Quotation[],
): Map<Quotation, Attribution> {
  const bySentence = relationsBySentence(found, views, ({ content }) => content);
  const order = new Map(found.map((relation, i) => [relation, i]));
  const owned = new Map<Quotation, Attribution>();
  for (const quotation of quotations) {
    const owners = [...sentencesTouched(views, quotation.inner)]
      .flatMap((index) => bySentence.get(index) ?? [])
      .filter(({ content }) => content.some((span) => overlaps(span, quotation.inner)))
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (owners[0] !== undefined) owned.set(quotation, owners[0]);
  }
  return owned;
}

interface Speakers {
  /** Of the relations that begin before a place, the one that ends last. Asked from the article's start to its end. */
  readonly before: (place: number) => Attribution | undefined;
  /** One more, beginning before the places that are still to be asked for. */
  readonly add: (relation: Attribution) => void;
}

function speakersBefore(found: readonly Attribution[]): Speakers {
  const waiting = [...found].sort((a, b) => startOf(a) - startOf(b));
  let next = 0;
  let nearest: Attribution | undefined;
  const add = (relation: Attribution): void => {
    if (nearest === undefined || endOf(relation) >= endOf(nearest)) nearest = relation;
  };
  const before = (place: number): Attribution | undefined => {
    for (let one = waiting[next]; one !== undefined && startOf(one) < place; one = waiting[next]) {
      add(one);
      next += 1;
    }
    return nearest;
  };
  return { before, add };
}

/** Who spoke just before: earlier in the paragraph, or at the end of the paragraph before this one that is all quotation. */
function ownerBefore(
  quotation: Quotation,
  nearest: Attribution | undefined,
  block: Span | undefined,
): Attribution | undefined {
  if (block === undefined || nearest === undefined) return undefined;
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

/** The speaker of the last paragraph of a quotation that runs on. */
function ownerAfter(
  at: number,
  quotations: readonly Quotation[],
  owned: ReadonlyMap<Quotation, Attribution>,
): Attribution | undefined {
  if (quotations[at]?.closed !== false) return undefined;
  for (let i = at + 1; quotations[i]?.continued === true; i += 1) {
    const owner = owned.get(quotations[i] as Quotation);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** The speaker of the next sentence. */
function speakerAfter(
  { span, block }: Quotation,
  views: readonly SentenceView[],
  firstWithCue: ReadonlyMap<number, Attribution>,
): Attribution | undefined {
  const next = views[firstPassing(views, ({ sentence }) => sentence.span.start >= span.end)]?.sentence;
  return next === undefined || next.block > block + 1 ? undefined : firstWithCue.get(next.index);
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map((span) => span.start));
}

function endOf({ source, cue, content }: Attribution): number {
  return Math.max(...[...source, ...cue, ...content].map((span) => span.end));
}
