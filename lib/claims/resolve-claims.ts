/**
 * Turns relations into attributed claims: resolves the source, tells the kind of quotation, says the reason. Relations
 * without a source, and those of research that is not named, are turned away: nobody answers for them.
 */
import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span, textOf } from '../text/span.ts';
import { touching } from '../text/touching.ts';
import { isNewTurn } from '../text/turn.ts';
import type { Attribution } from './attribution/attribution.ts';
import type { ClaimTraits } from './attribution/calibration.ts';
import { reasonFor } from './attribution/reason.ts';
import type { ArticleEvidence } from './evidence.ts';
import { quoteKind } from './quote-kind.ts';
import { anonymousSources } from './sources/mark-anonymous.ts';
import { isNamelessResearch } from './sources/nameless-research.ts';
import { registerPeople } from './sources/people.ts';
import { createSourceResolver } from './sources/resolve-source.ts';
import type { ResolvedSource } from './sources/resolved-source.ts';
import { linksOfClaim, sourceLinks } from './sources/source-links.ts';
import { withinQuotations } from './sources/within-quotations.ts';
import type { QuoteKind, SourceLink, SourceType } from './types.ts';

/** A claim before it is numbered. */
export interface ResolvedClaim {
  readonly source: ResolvedSource & { readonly spans: readonly Span[] };
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quote: QuoteKind;
  readonly confidence: number;
  readonly rule: string;
  readonly reason: string;
  /** Where the claim can be looked up, as far as the page links to it. */
  readonly links: readonly SourceLink[];
}

/** How sure a claim is. */
export type ConfidenceOf = (relation: Attribution, traits: ClaimTraits) => number;

/** Relations once their sources are known. */
export interface ResolvedClaims {
  readonly claims: readonly ResolvedClaim[];
  /** Sources and cues of relations that are nobody's, since their research is not named: "studies show". */
  readonly nameless: readonly Span[];
}

/** Resolves relations in reading order and in turns; those of the writer ("I think") are left out. */
export function* resolveClaims(
  attributions: readonly Attribution[],
  evidence: ArticleEvidence,
  confidenceOf: ConfidenceOf,
): Generator<void, ResolvedClaims> {
  const { text } = evidence.article;
  const findLinks = sourceLinks(evidence.article, evidence.metadata);
  const { placed: resolved, nameless } = yield* resolveSources(attributions, evidence, findLinks);
  const anonymous = yield* anonymousSources(
    resolved.map(({ relation, source, sentence }) => ({ source, spans: relation.source, sentence })),
    evidence.sentences,
    text,
    withinQuotations(evidence.quotations),
  );
  const claims: ResolvedClaim[] = [];
  for (const [i, { relation, source, sentence }] of resolved.entries()) {
    if (isNewTurn(i)) yield;
    const { rule, cue, content, source: spans } = relation;
    const unnamed = anonymous.get(source.key);
    const type = unnamed === undefined ? source.type : typeOfAnonymous(source);
    const quote = quoteKind(text, content, evidence);
    const wordsOf = (some: readonly Span[]): string => some.map((span) => textOf(text, span)).join(' … ');
    claims.push({
      source: { ...source, type, spans, ...(unnamed === undefined ? {} : { anonymous: unnamed }) },
      cue,
      content,
      quote,
      confidence: confidenceOf(relation, { quote, type }),
      rule,
      reason: reasonFor({
        ...{ name: source.name, type, quote, cue: wordsOf(cue), anonymous: unnamed },
        holder: wordsOf(spans),
        isElsewhere: sentence !== relation.sentence,
      }),
      links: linksOfClaim(findLinks, [...spans, ...cue], content),
    });
  }
  return { claims, nameless };
}

interface PlacedRelation {
  readonly relation: Attribution;
  readonly source: ResolvedSource;
  /** Index of the sentence that holds the source. */
  readonly sentence: number;
}

function* resolveSources(
  attributions: readonly Attribution[],
  evidence: ArticleEvidence,
  findLinks: ReturnType<typeof sourceLinks>,
): Generator<void, { placed: PlacedRelation[]; nameless: Span[] }> {
  const people = yield* registerPeople(evidence.sentences);
  const resolve = yield* createSourceResolver(evidence, people, findLinks);
  // A carried quotation has the source of the relation it hangs on: the same head, resolved once.
  const heads = new Map<number, ResolvedSource | undefined>();
  const placed: PlacedRelation[] = [];
  const nameless: Span[] = [];
  for (const [i, relation] of attributions.entries()) {
    if (isNewTurn(i)) yield;
    const { source: spans, head, content, sentence: index } = relation;
    const sentence = sentenceAround(evidence.sentences, head, index);
    if (spans.length === 0 || content.length === 0 || sentence === undefined) continue;
    const isLinked = (): boolean => linksOfClaim(findLinks, [...spans, ...relation.cue], content).length > 0;
    if (isNamelessResearch(spans, sentence) && !isLinked()) {
      // Sentences that go on with it are left to the readers of assertions.
      if (relation.cue.length > 0) nameless.push(...spans, ...relation.cue);
      continue;
    }
    if (!heads.has(head.start)) heads.set(head.start, resolve(head, sentence, spans));
    const source = heads.get(head.start);
    if (source !== undefined) placed.push({ relation, source, sentence: sentence.index });
  }
  return { placed, nameless };
}

/** A body's mouthpiece that stays unnamed still speaks for the body; anybody else nobody could look up. */
function typeOfAnonymous({ type, name }: ResolvedSource): SourceType {
  return type === 'organisation' || (type === 'person' && /\p{Lu}/u.test(name)) ? type : 'unnamed';
}

function sentenceAround(sentences: readonly Sentence[], head: Span, index: number): Sentence | undefined {
  const here = sentences[index];
  if (here !== undefined && overlaps(here.span, head)) return here;
  return touching(sentences, head)[0];
}
