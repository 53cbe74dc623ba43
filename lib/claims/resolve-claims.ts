/** Turns relations into attributed claims: resolves the source, tells the kind of quotation, says the reason. */
import { overlaps, type Span, textOf } from '../text/span.ts';
import type { Attribution } from './attribution/attribution.ts';
import { confidenceOf } from './attribution/confidence.ts';
import { reasonFor } from './attribution/reason.ts';
import type { ArticleEvidence } from './evidence.ts';
import type { PeopleRegister } from './sources/people.ts';
import { createSourceResolver, type ResolvedSource } from './sources/resolve-source.ts';
import type { QuoteKind } from './types.ts';

/** A claim before it is numbered. */
export interface ResolvedClaim {
  readonly source: ResolvedSource & { readonly spans: readonly Span[] };
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly quote: QuoteKind;
  readonly confidence: number;
  readonly rule: string;
  readonly reason: string;
}

/** Resolves relations in reading order; those of the writer ("I think") are left out. */
export function resolveClaims(
  attributions: readonly Attribution[],
  evidence: ArticleEvidence,
  people: PeopleRegister,
): ResolvedClaim[] {
  const { text } = evidence.article;
  const resolve = createSourceResolver(evidence.article, people);
  // A carried quotation has the source of the relation it hangs on: the same head, resolved once.
  const heads = new Map<number, ResolvedSource | undefined>();
  return attributions.flatMap(({ rule, sentence, source, head, cue, content }) => {
    const holding = sentenceAround(evidence, head, sentence);
    const resolved = heads.has(head.start) ? heads.get(head.start) : holding && resolve(head, holding, source);
    heads.set(head.start, resolved);
    if (resolved === undefined || content.length === 0) return [];
    const words = cue.map((span) => textOf(text, span)).join(' … ');
    return [
      {
        source: { ...resolved, spans: source },
        cue,
        content,
        quote: quoteKind(text, content, evidence),
        confidence: confidenceOf(rule, evidence.genre),
        rule,
        reason: reasonFor({ name: resolved.name, type: resolved.type, cue: words }),
      },
    ];
  });
}

function sentenceAround({ sentences }: ArticleEvidence, head: Span, index: number) {
  const here = sentences[index];
  if (here !== undefined && overlaps(here.span, head)) return here;
  return sentences.find(({ span }) => overlaps(span, head));
}

/** Direct where nearly every letter stands within quotation marks, indirect where none does. */
function quoteKind(text: string, content: readonly Span[], { quotations }: ArticleEvidence): QuoteKind {
  let letters = 0;
  let quoted = 0;
  for (const span of content) {
    const inside = quotations.filter((quotation) => overlaps(quotation.span, span));
    for (const match of textOf(text, span).matchAll(/[\p{L}\p{N}]/gu)) {
      const at = span.start + match.index;
      letters += 1;
      if (inside.some(({ inner }) => inner.start <= at && at < inner.end)) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= 0.95 * letters ? 'direct' : 'mixed';
}
