/** The analysis as other programs read it: spans as [start, end] in UTF-16 units. */
import type { Analysis, Finding, Relation } from '../lib/claims/types.ts';
import type { Span } from '../lib/text/span.ts';

/** One object an article; sources keep only the claims that are printed. */
export function analysisAsJson(id: string, { findings, sources, language, genre }: Analysis) {
  const kept = new Set(findings.map((finding) => finding.id));
  return {
    id,
    language,
    genre,
    sources: sources
      .map((source) => ({ ...source, claims: source.claims.filter((claim) => kept.has(claim)) }))
      .filter((source) => source.claims.length > 0),
    claims: findings.map(findingAsJson),
  };
}

/** Raw relations, as the scorer of spans reads them. */
export function relationsAsJson(id: string, relations: readonly Relation[]) {
  return {
    id,
    attributions: relations.map(({ source, cue, content }) => ({
      source: source.map(pair),
      cue: cue.map(pair),
      content: content.map(pair),
    })),
  };
}

function findingAsJson(finding: Finding) {
  const { id, kind, confidence, rule, reason } = finding;
  const span = pair(finding.span);
  if (kind === 'unsourced') {
    return {
      id,
      kind,
      span,
      assertion: finding.assertion,
      trigger: finding.trigger.map(pair),
      confidence,
      rule,
      reason,
    };
  }
  const { spans, ...source } = finding.source;
  return {
    ...{ id, kind, span, source: { ...source, spans: spans.map(pair) } },
    ...{
      cue: finding.cue.map(pair),
      content: finding.content.map(pair),
      quote: finding.quote,
      confidence,
      rule,
      reason,
    },
  };
}

function pair({ start, end }: Span): [number, number] {
  return [start, end];
}
