/**
 * Joins what the rules find with what the trained network finds. Where both speak of the same words there is one relation:
 * it keeps the rule's name, which explains it, and takes the network's words, which are right more often.
 */
import type { Span } from '../../text/span.ts';
import { contains, lengthOfAll, sharedLengthOfAll } from '../../text/span.ts';
import { isNewTurn } from '../../text/turn.ts';
import type { ArticleEvidence } from '../evidence.ts';
import type { TaggedArticle } from '../tagger/tag-article.ts';
import type { TaggedRelation } from '../tagger/tagged-relations.ts';
import type { Attribution, NetworkOpinion } from './attribution.ts';
import { mainSentence } from './main-sentence.ts';

/** All relations of an article, in reading order of their sentences, each with the network's opinion. Works in turns. */
export function* combineReaders(
  ruled: readonly Attribution[],
  tagged: TaggedArticle,
  evidence: ArticleEvidence,
): Generator<void, Attribution[]> {
  const relations = tagged.relations.filter(({ content }) => content.length > 0);
  const near = indexByPlace(relations);
  const taken = new Set<TaggedRelation>();
  const joined: Attribution[] = [];
  for (const [i, rule] of ruled.entries()) {
    if (isNewTurn(i)) yield;
    const best = near([...rule.content, ...rule.cue])
      .filter((relation) => !taken.has(relation) && isSame(rule, relation))
      .reduce<TaggedRelation | undefined>(
        (one, other) => (one === undefined || other.probability > one.probability ? other : one),
        undefined,
      );
    if (best !== undefined) taken.add(best);
    const opinion = opinionOf(rule.content, best, tagged, evidence);
    joined.push(best === undefined ? { ...rule, opinion } : { ...rule, ...rolesOf(rule, best), opinion });
  }
  yield;
  const alone: Attribution[] = [];
  for (const [i, relation] of relations.entries()) {
    if (isNewTurn(i)) yield;
    if (taken.has(relation)) continue;
    const { source, cue, content } = relation;
    const sentence = mainSentence(evidence.sentences, cue)?.index;
    const head = source[0] ?? cue[0];
    if (sentence === undefined || head === undefined) continue;
    const opinion = opinionOf(content, relation, tagged, evidence);
    alone.push({ rule: 'tagger', sentence, source, head, cue, content, opinion });
  }
  yield;
  return [...joined, ...alone].sort((a, b) => a.sentence - b.sentence);
}

/** A likely cue's own words; of a source that the network does not see, the rule's. */
function rolesOf(
  { rule, source: ruled }: Attribution,
  { probability, source, cue, content, sureness }: TaggedRelation,
): Partial<Attribution> {
  if (probability < TRUSTED || EXACT.has(rule)) return {};
  const isUnsure = source[0] === undefined || (ruled.length > 0 && sureness.source < TRUSTED);
  return { cue, content, ...(isUnsure ? {} : { source, head: source[0] }) };
}

/** From this probability on, of the cue and of the source, the network's words are better than a rule's. */
const TRUSTED = 0.4;
/**
 * Rules of constructions that say by their grammar who holds what ("is acknowledged by officials", "what analysts call
 * …"). The network has seen few of these, and takes the subject for the holder.
 */
const EXACT: ReadonlySet<Attribution['rule']> = new Set([
  'according-to',
  'as-put-it',
  'relative-object',
  'passive-by',
  'described-as',
  'data-from',
]);

function opinionOf(
  content: readonly Span[],
  relation: TaggedRelation | undefined,
  tagged: TaggedArticle,
  { sentences }: ArticleEvidence,
): NetworkOpinion {
  const main = mainSentence(sentences, content);
  const [attributed = 0, unsourced = 0] = main === undefined ? [] : (tagged.sentences[main.index]?.roles ?? []);
  return {
    cue: relation?.probability ?? 0,
    source: relation?.sureness.source ?? 0,
    content: relation?.sureness.content ?? 0,
    attributed,
    unsourced,
  };
}

/** The same cue, or the better part of the same content. */
function isSame(rule: Attribution, relation: TaggedRelation): boolean {
  if (rule.cue.some((cue) => relation.cue.some((other) => contains(cue, other) || contains(other, cue)))) return true;
  return (
    2 * sharedLengthOfAll(rule.content, relation.content) >
    Math.min(lengthOfAll(rule.content), lengthOfAll(relation.content))
  );
}

/** Units of text that share a drawer of the index: no search goes through the whole article. */
const DRAWER = 500;

/** Finds the relations whose content or cue lies near some spans. */
function indexByPlace(relations: readonly TaggedRelation[]): (spans: readonly Span[]) => TaggedRelation[] {
  const drawers = new Map<number, TaggedRelation[]>();
  for (const relation of relations) {
    for (const drawer of drawersOf([...relation.content, ...relation.cue])) {
      const list = drawers.get(drawer);
      if (list === undefined) drawers.set(drawer, [relation]);
      else list.push(relation);
    }
  }
  return (spans) => [...new Set([...drawersOf(spans)].flatMap((drawer) => drawers.get(drawer) ?? []))];
}

function drawersOf(spans: readonly Span[]): Set<number> {
  const drawers = new Set<number>();
  for (const { start, end } of spans)
    for (let at = Math.floor(start / DRAWER); at <= Math.floor(end / DRAWER); at += 1) drawers.add(at);
  return drawers;
}
