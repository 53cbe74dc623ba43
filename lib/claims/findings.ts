/** Numbers claims and assertions in reading order and gathers the sources. */
import { hull, inReadingOrder, type Span, textOf } from '../text/span.ts';
import type { FoundAssertion } from './evidence.ts';
import type { ResolvedClaim } from './resolve-claims.ts';
import { profileSources, type SourcedClaim } from './sources/source-profiles.ts';
import type { Analysis, AttributedClaim, UnsourcedAssertion } from './types.ts';

/** The findings and sources of an article: ids count up in reading order, sources in the order in which they speak. */
export function numberFindings(
  text: string,
  claims: readonly ResolvedClaim[],
  assertions: readonly FoundAssertion[],
): Pick<Analysis, 'findings' | 'sources'> {
  const sourceIds = new Map<string, string>();
  const placed = claims.map((claim) => ({
    claim,
    span: hull([...claim.source.spans, ...claim.cue, ...claim.content]),
  }));
  // A carried quotation is marked where it stands, not from where its speaker was named.
  const attributed = placed
    .map(({ claim, span }) => ({ claim, span: claim.cue.length === 0 ? hull(claim.content) : span }))
    .sort((a, b) => inReadingOrder(a.span, b.span))
    .map(({ claim, span }, i): SourcedClaim => {
      const { key, name, type, spans } = claim.source;
      const sourceId = sourceIds.get(key) ?? `s${sourceIds.size + 1}`;
      sourceIds.set(key, sourceId);
      const { cue, content, quote, confidence, rule, reason, links } = claim;
      const numbered: AttributedClaim = {
        id: `a${i + 1}`,
        kind: 'attributed',
        span,
        source: { sourceId, spans, name, type, ...(links.length === 0 ? {} : { links }) },
        cue,
        content,
        quote,
        confidence,
        rule,
        reason,
      };
      return { claim: numbered, source: claim.source, aliases: spans.map((words: Span) => textOf(text, words)) };
    });
  const unsourced = [...assertions]
    .sort((a, b) => inReadingOrder(a.span, b.span))
    .map((assertion, i): UnsourcedAssertion => ({ id: `u${i + 1}`, ...assertion }));
  const findings = [...attributed.map(({ claim }) => claim), ...unsourced].sort((a, b) =>
    inReadingOrder(a.span, b.span),
  );
  return { findings, sources: profileSources(attributed) };
}
