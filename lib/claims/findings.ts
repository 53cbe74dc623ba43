/** Numbers claims and assertions in reading order and gathers the sources. */
import { hull, inReadingOrder, textOf } from '../text/span.ts';
import { isNewTurn } from '../text/turn.ts';
import type { FoundAssertion } from './evidence.ts';
import type { ResolvedClaim } from './resolve-claims.ts';
import { profileSources, type SourcedClaim } from './sources/source-profiles.ts';
import type { Analysis, AttributedClaim, UnsourcedAssertion } from './types.ts';

/** The findings and sources of an article: ids count up in reading order, sources in the order in which they speak. Works in turns. */
export function* numberFindings(
  text: string,
  claims: readonly ResolvedClaim[],
  assertions: readonly FoundAssertion[],
): Generator<void, Pick<Analysis, 'findings' | 'sources'>> {
  const sourceIds = new Map<string, string>();
  const placed = claims.map((claim) => ({
    claim,
    span: hull([...claim.source.spans, ...claim.cue, ...claim.content]),
  }));
  // A carried quotation is marked where it stands, not from where its speaker was named.
  const inOrder = placed
    .map(({ claim, span }) => ({ claim, span: claim.cue.length === 0 ? hull(claim.content) : span }))
    .sort((a, b) => inReadingOrder(a.span, b.span));
  const attributed: SourcedClaim[] = [];
  for (const [i, { claim, span }] of inOrder.entries()) {
    if (isNewTurn(i)) yield;
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
    attributed.push({ claim: numbered, source: claim.source, aliases: spans.map((words) => textOf(text, words)) });
  }
  yield;
  const unsourced = [...assertions]
    .sort((a, b) => inReadingOrder(a.span, b.span))
    .map((assertion, i): UnsourcedAssertion => ({ id: `u${i + 1}`, ...assertion }));
  const findings = [...attributed.map(({ claim }) => claim), ...unsourced].sort((a, b) =>
    inReadingOrder(a.span, b.span),
  );
  yield;
  return { findings, sources: profileSources(attributed) };
}
