/**
 * Sentences that plainly go on with what somebody said, and name nobody: "The report also counted…", "Rents rose twice as
 * fast." Only the network sees these, by the sentences around them; the source is whoever spoke last.
 */
import type { Sentence } from '../../text/sentences.ts';
import { lengthOf } from '../../text/span.ts';
import type { ArticleEvidence } from '../evidence.ts';
import type { TaggedArticle } from '../tagger/tag-article.ts';
import { unitsBySentence } from '../units-by-sentence.ts';
import type { Attribution } from './attribution.ts';

/** A sentence less likely attributed than this is not carried. */
const LEAST_PROBABILITY = 0.3;
/** Sentences since somebody last spoke, at most. */
const FARTHEST = 4;
/** A sentence of which other relations say this much needs no other. */
const SPOKEN_FOR = 0.25;

/** The relations given, which are in reading order, and one for each sentence that goes on from one of them. */
export function carrySentences(
  found: readonly Attribution[],
  { sentences }: TaggedArticle,
  evidence: ArticleEvidence,
): Attribution[] {
  const bySentence = contentBySentence(found, evidence.sentences);
  const carried: Attribution[] = [];
  let last: Attribution | undefined;
  let at = -Infinity;
  for (const { index, span, block } of evidence.sentences) {
    const own = bySentence.get(index);
    if (own !== undefined) {
      last = own.last;
      at = index;
    }
    if ((own?.letters ?? 0) >= SPOKEN_FOR * lengthOf(span)) continue;
    const [attributed, unsourced] = sentences[index]?.roles ?? [0, 0];
    const isHeading = evidence.article.blocks[block]?.type === 'heading';
    if (last === undefined || index - at > FARTHEST || isHeading) continue;
    if (attributed < LEAST_PROBABILITY || last.source.length === 0) continue;
    const opinion = { cue: 0, source: 0, content: 0, attributed, unsourced };
    const { source, head } = last;
    carried.push({ rule: 'tagger', sentence: index, source, head, cue: [], content: [span], opinion });
    at = index;
  }
  return [...found, ...carried].sort((a, b) => a.sentence - b.sentence);
}

interface SpokenSentence {
  /** How much of it relations say. */
  letters: number;
  last: Attribution;
}

/** What relations say of each sentence they touch. */
function contentBySentence(
  found: readonly Attribution[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, SpokenSentence> {
  const spoken = new Map<number, SpokenSentence>();
  for (const relation of found) {
    for (const [index, units] of unitsBySentence(sentences, relation.content)) {
      spoken.set(index, { letters: (spoken.get(index)?.letters ?? 0) + units, last: relation });
    }
  }
  return spoken;
}
