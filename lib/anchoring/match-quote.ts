/**
 * Finds the place of a note on the page as it is now. Pure strings: the page's text is folded once, every quote is
 * looked for word for word first, and only those that do not stand there are sought approximately.
 *
 * The rule above all: never the wrong words. Where nothing is good enough the quote is lost; where two places are
 * equally good it is ambiguous; both can be tried again when the page changes, while a wrong place misleads.
 */

import { NORMAL_FORM } from '../text/page-text.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type ApproximatePlace, approximatePlaces } from './approximate-places.ts';
import { hasClosedOver } from './closed-context.ts';
import { exactPlaces } from './exact-places.ts';
import { type Folded, foldInSteps, foldOffset, unfoldSpan } from './fold.ts';
import { type GramIndex, indexGrams, proposeStarts } from './gram-index.ts';
import { type MatchRequest, type PreparedQuote, prepareQuote } from './prepared-quote.ts';
import { judgeChanged, judgeExact, type Verdict } from './score.ts';
import { toEnd } from './steps.ts';
import { LONGEST_WHOLE, mayBeTorn, tornPlaces } from './torn-places.ts';
import type { MatchOutcome } from './types.ts';

/** Matches quotes against one text. What they share is computed once, when first needed. */
export interface Matcher {
  /** The place of one quote. Never throws, whatever the quote. */
  match(request: MatchRequest): MatchOutcome;
  /**
   * The places of many, quick ones first. Yields after every quote, and null in the middle of longer work, so that the
   * caller can give way in between.
   */
  matchAll(requests: readonly MatchRequest[]): Generator<IndexedOutcome | null, void>;
}

/** The outcome of the request with this index. */
export interface IndexedOutcome {
  readonly index: number;
  readonly outcome: MatchOutcome;
}

/** A place in the folded text with what speaks for it. */
interface Place extends Verdict {
  readonly span: Span;
  /** What tells places apart that are equally sure: grows with every unit that agrees. */
  readonly agreement: number;
}

/** Places that agree with quote and context to within a unit or two are equally good. */
const EQUALLY_GOOD = 0.02;

const NOTHING_TO_FIND: MatchOutcome = { status: 'lost', score: 0 };

/** Prepares a matcher for a text. */
export function createMatcher(text: string): Matcher {
  let page: Folded | undefined;
  let grams: GramIndex | undefined;

  function* folded(): Generator<null, Folded> {
    page ??= yield* foldInSteps(text);
    return page;
  }
  function* indexed(): Generator<null, GramIndex> {
    grams ??= yield* indexGrams((yield* folded()).units);
    return grams;
  }

  return {
    match(request) {
      const quote = prepareQuote(request.quote);
      if (quote === null) return NOTHING_TO_FIND;
      const onPage = toEnd(folded());
      return matchExactly(onPage, quote, request) ?? toEnd(matchApproximately(onPage, toEnd(indexed()), quote));
    },
    *matchAll(requests) {
      const changed: { index: number; quote: PreparedQuote }[] = [];
      const onPage = yield* folded();
      for (const [index, request] of requests.entries()) {
        const quote = prepareQuote(request.quote);
        const outcome = quote === null ? NOTHING_TO_FIND : matchExactly(onPage, quote, request);
        if (outcome === null && quote !== null) changed.push({ index, quote });
        yield outcome && { index, outcome };
      }
      if (changed.length === 0) return;
      const index = yield* indexed();
      for (const { index: at, quote } of changed)
        yield { index: at, outcome: yield* matchApproximately(onPage, index, quote) };
    },
  };
}

/** The place of the very words; null where they do not stand there, or cannot be trusted to be the reader's. */
function matchExactly(page: Folded, quote: PreparedQuote, request: MatchRequest): MatchOutcome | null {
  const hint = hintOf(page, request);
  const places = exactPlaces(page, quote, hint).map((evidence) => ({
    ...judgeExact(evidence),
    span: evidence.span,
    agreement: (evidence.prefix ?? 0) + (evidence.suffix ?? 0),
  }));
  const tied = equallyGood(places);
  // Of places that are alike, only the one that stands exactly where the quote stood is the reader's.
  const unmoved = tied.length > 1 ? tied.find(({ span }) => span.start === hint) : undefined;
  return decide(page, 'found', unmoved === undefined ? tied : [unmoved]);
}

function* matchApproximately(page: Folded, index: GramIndex, quote: PreparedQuote): Generator<null, MatchOutcome> {
  const judged = (places: readonly ApproximatePlace[]): Place[] =>
    withoutOverlaps(places.map((place) => ({ ...judgeChanged(place), span: place.span, agreement: place.agreement })));
  const isLong = quote.passage.length > LONGEST_WHOLE;
  const proposals = isLong ? [] : proposeStarts(index, quote.passage);
  let places = judged(yield* approximatePlaces(page, quote, proposals));
  if (isLong || (mayBeTorn(proposals) && !places.some(({ isTrusted }) => isTrusted)))
    places = [...places, ...judged(yield* tornPlaces(index, page, quote))];
  const score = Math.max(0, ...places.map((place) => place.score));
  const best = equallyGood(places);
  // Where the quote was cut out of its context, what resembles it elsewhere is a twin of it.
  const isTwin = best[0] !== undefined && hasClosedOver(index, quote, best[0].span);
  return (isTwin ? null : decide(page, 'changed', best)) ?? { status: 'lost', score };
}

/** Of places that overlap the best one only: they are one place with several borders. */
function withoutOverlaps(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort(surestFirst))
    if (!kept.some(({ span }) => overlaps(span, place.span))) kept.push(place);
  return kept;
}

/** The surest of the places that are trusted, and others that agree as well; the surest first. */
function equallyGood(places: readonly Place[]): Place[] {
  const trusted = places.filter(({ isTrusted }) => isTrusted).sort(surestFirst);
  const most = trusted[0]?.agreement ?? 0;
  return trusted.filter(({ agreement }) => most - agreement <= EQUALLY_GOOD);
}

function surestFirst(a: Place, b: Place): number {
  return b.score - a.score || b.agreement - a.agreement;
}

function decide(page: Folded, status: 'found' | 'changed', tied: readonly Place[]): MatchOutcome | null {
  const [best, ...others] = tied;
  if (best === undefined) return null;
  if (others.length === 0) return { status, span: unfoldSpan(page, best.span), score: best.score };
  const candidates = tied.map(({ span }) => unfoldSpan(page, span)).sort((a, b) => a.start - b.start);
  return { status: 'ambiguous', candidates, score: best.score };
}

/** Where the quote stood, in the folded text; -1 where nobody knows, or knows it in another normal form only. */
function hintOf(page: Folded, { position, normalForm = NORMAL_FORM }: MatchRequest): number {
  return position && normalForm === NORMAL_FORM ? foldOffset(page, position.start) : -1;
}
