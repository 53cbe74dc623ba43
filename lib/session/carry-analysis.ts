import type { Analysis, Finding } from '../claims/types.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Block } from '../text/page-text.ts';
import { type Span, textOf } from '../text/span.ts';

/**
 * The findings of an article that stands word for word in a page read again, moved to where it stands now. Null where
 * its words differ: then it must be analysed anew.
 */
export function carryAnalysis(analysis: Analysis, before: ArticleText, now: ArticleText): Analysis | null {
  if (before.blocks.length !== now.blocks.length) return null;
  const shifts: number[] = [];
  for (const [index, block] of before.blocks.entries()) {
    const other = now.blocks[index] as Block;
    if (textOf(before.text, block.span) !== textOf(now.text, other.span)) return null;
    shifts.push(other.span.start - block.span.start);
  }
  if (shifts.every((shift) => shift === 0)) return analysis;
  const shiftAt = (offset: number): number => {
    const after = before.blocks.findIndex(({ span }) => span.start > offset);
    return shifts[(after < 0 ? shifts.length : after) - 1] ?? 0;
  };
  const move = ({ start, end }: Span): Span => ({
    start: start + shiftAt(start),
    // An end belongs to the unit before it.
    end: end + shiftAt(Math.max(start, end - 1)),
  });
  return { ...analysis, findings: analysis.findings.map((finding) => moveFinding(finding, move)) };
}

function moveFinding(finding: Finding, move: (span: Span) => Span): Finding {
  const span = move(finding.span);
  if (finding.kind === 'unsourced') return { ...finding, span, trigger: finding.trigger.map(move) };
  const { source, cue, content } = finding;
  return {
    ...finding,
    span,
    source: { ...source, spans: source.spans.map(move) },
    cue: cue.map(move),
    content: content.map(move),
  };
}
