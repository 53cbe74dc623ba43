import { standsFor } from '../claims/attribution/stands-for.ts';
import { isShown, unsourcedByDensity } from '../claims/density.ts';
import { RULE_THRESHOLDS } from '../claims/thresholds.ts';
import type { Finding } from '../claims/types.ts';
import type { FindingView, Reading, Visibility } from '../notes/reading.ts';
import { textOf } from '../text/span.ts';
import { type PageReading, wordsIn } from './page-reading.ts';

/** The findings of a reading as views show them, with the words they quote. */
export function findingViews(reading: PageReading, visibility: Visibility): readonly FindingView[] {
  const { analysis, dismissed, page } = reading;
  if (!analysis) return [];
  return analysis.findings.map((finding): FindingView => {
    const dismissal = dismissed.get(finding.id);
    return {
      finding,
      quote: textOf(page.pageText.text, finding.span),
      words: wordsOf(finding, page.pageText.text),
      ...holderOf(finding, page.pageText.text),
      shown: isShown(finding, visibility, analysis.genre, analysis.thresholds),
      ...(dismissal ? { dismissed: dismissal } : {}),
    };
  });
}

/** The whole reading as plain data for the views. `scroll` is the first unit of PageText in view. */
export function readingView(reading: PageReading, visibility: Visibility, scroll: number): Reading {
  const { analysis, page } = reading;
  const findings = findingViews(reading, visibility);
  const open = findings.filter((view) => !view.dismissed).map((view) => view.finding);
  return {
    readingId: reading.id,
    state: reading.state,
    article: reading.sighting,
    words: wordsIn(page),
    textLength: page.pageText.text.length,
    language: analysis?.language ?? page.metadata.language ?? 'und',
    genre: analysis?.genre ?? 'other',
    ...(analysis?.modelProblem && { modelProblem: analysis.modelProblem }),
    findings,
    sources: analysis?.sources ?? [],
    notes: reading.notes,
    visibility,
    unsourcedByDensity: unsourcedByDensity(
      open,
      visibility,
      analysis?.genre ?? 'other',
      analysis?.thresholds ?? RULE_THRESHOLDS,
    ),
    scroll,
  };
}

function wordsOf(finding: Finding, text: string): string {
  const spans = finding.kind === 'attributed' ? finding.cue : finding.trigger;
  return spans.map((span) => textOf(text, span)).join(' … ');
}

function holderOf(finding: Finding, text: string): Pick<FindingView, 'holder'> {
  const [first] = finding.kind === 'attributed' && finding.cue.length > 0 ? finding.source.spans : [];
  if (finding.kind !== 'attributed' || first === undefined) return {};
  const holder = textOf(text, first);
  return standsFor(holder, finding.source.name) ? { holder } : {};
}
