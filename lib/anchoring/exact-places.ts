/** Every place where the very words of a quote stand, in folded form. */
import type { Span } from '../text/span.ts';
import type { PreparedQuote } from './prepared-quote.ts';
import { isWordEdge } from './word-boundary.ts';

/** More places than this are not compared at length. */
const MOST = 400;

/**
 * The places of the words, in reading order; a place in the middle of a longer word counts only where the reader's own
 * selection began or ended within one. Of very many, those are kept whose neighbouring units agree longest.
 */
export function exactPlaces(text: string, quote: PreparedQuote): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(quote.words); start >= 0; start = text.indexOf(quote.words, start + 1)) {
    const end = start + quote.words.length;
    if (quote.startsAtWord && !isWordEdge(text, start)) continue;
    if (quote.endsAtWord && !isWordEdge(text, end)) continue;
    places.push({ start, end });
  }
  if (places.length <= MOST) return places;
  const agreeing = new Map(places.map((place) => [place, unitsAgreeing(text, place, quote)]));
  return places
    .sort((a, b) => (agreeing.get(b) ?? 0) - (agreeing.get(a) ?? 0))
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start);
}

/** How many units on both sides of a place are those of the recorded context, counted outwards from the quote. */
function unitsAgreeing(text: string, place: Span, { passage, passageStart, words }: PreparedQuote): number {
  let before = 0;
  while (before < passageStart && text.charAt(place.start - 1 - before) === passage.charAt(passageStart - 1 - before))
    before += 1;
  const passageEnd = passageStart + words.length;
  let after = 0;
  while (passageEnd + after < passage.length && text.charAt(place.end + after) === passage.charAt(passageEnd + after))
    after += 1;
  return before + after;
}
