import { describe } from '../anchoring/describe-quote.ts';
import type { CardContent, CardTarget, FindingView } from '../notes/reading.ts';
import type { ClaimSnapshot } from '../notes/types.ts';
import type { Span } from '../text/span.ts';
import type { Mark } from './marks.ts';
import type { PageReading } from './page-reading.ts';

/** What a card was opened on, and why. */
export interface OpenCard {
  readonly id: number;
  readonly place: CardTarget;
  /** Where the place is now; null where it has gone. */
  readonly span: Span | null;
  /** The reader asked to write rather than to read. */
  readonly writing: boolean;
}

/** All that a card shows of its place. Null where the place has gone. */
export function cardContent(
  reading: PageReading,
  { id, place, span, writing }: OpenCard,
  views: readonly FindingView[],
  marks: readonly Mark[],
): CardContent | null {
  if (!span) return null;
  const note =
    place.on === 'note'
      ? reading.notes.find((placed) => placed.note.id === place.id)
      : reading.notes.find((placed) => 'span' in placed.outcome && sameSpan(placed.outcome.span, span));
  const finding =
    place.on === 'finding'
      ? views.find((view) => view.finding.id === place.id)
      : views.find((view) => sameSpan(view.finding.span, span));
  const attributed = finding?.finding.kind === 'attributed' ? finding.finding : null;
  const source =
    attributed && reading.analysis?.sources.find(({ sourceId }) => sourceId === attributed.source.sourceId);
  const index = marks.findIndex(({ on }) => place.on !== 'passage' && on.on === place.on && on.id === place.id);
  return {
    readingId: reading.id,
    cardId: id,
    article: reading.sighting,
    target: note?.note.target ?? (place.on === 'passage' ? place.target : describe(reading.page.pageText.text, span)),
    position: { index, of: marks.length },
    writing,
    ...(finding ? { finding, claim: snapshot(finding) } : {}),
    ...(source ? { source } : {}),
    ...(note ? { note } : {}),
  };
}

/** The claim as it reads now, to be kept with the note. */
function snapshot({ finding, quote, words }: FindingView): ClaimSnapshot {
  return finding.kind === 'attributed'
    ? { kind: 'attributed', sourceName: finding.source.name, ...(words ? { cue: words } : {}), quote }
    : { kind: 'unsourced', assertion: finding.assertion, quote };
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
