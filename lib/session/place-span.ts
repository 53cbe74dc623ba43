import type { Place } from '../messaging/protocol.ts';
import type { CardTarget } from '../notes/reading.ts';
import type { Span } from '../text/span.ts';
import type { PageReading } from './page-reading.ts';

/** Where a place a view or a card speaks of is in this reading; null where it has gone. */
export function placeSpan(reading: PageReading, place: Place | CardTarget): Span | null {
  if (place.on === 'place') return place.span;
  if (place.on === 'finding') return reading.analysis?.findings.find(({ id }) => id === place.id)?.span ?? null;
  const outcome =
    place.on === 'note'
      ? reading.notes.find(({ note }) => note.id === place.id)?.outcome
      : reading.matcher.match(place.target);
  return outcome && 'span' in outcome ? outcome.span : null;
}
