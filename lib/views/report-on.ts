import type { CardContent } from '../notes/reading.ts';
import type { ReportChange, Wrong } from '../notes/report.ts';

/** A report on the mark a card shows; undefined where it shows none. */
export function reportOn(content: CardContent, wrong: Wrong, remark: string): ReportChange | undefined {
  const { finding: view, target, article } = content;
  if (!view) return undefined;
  const { finding, words } = view;
  return {
    url: article.url,
    wrong,
    remark,
    mark: {
      kind: finding.kind,
      rule: finding.rule,
      confidence: finding.confidence,
      reason: finding.reason,
      ...(finding.kind === 'attributed' ? { sourceName: finding.source.name } : { assertion: finding.assertion }),
      words,
      quote: target.quote.exact,
      before: target.quote.prefix,
      after: target.quote.suffix,
    },
  };
}
