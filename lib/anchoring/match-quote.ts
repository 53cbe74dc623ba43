/**
 * Finds the place of a note on the page as it is now. Pure strings: the page's text is folded once, every quote is
 * looked for word for word first, and only those that do not stand there are sought approximately.
 *
 * The rule above all: never the wrong words. Where nothing is good enough the quote is lost; where two places are
 * equally good it is ambiguous; both can be tried again when the page changes, while a wrong place misleads.
 */

import { NORMAL_FORM } from '../text/page-text.ts';
import { overlaps, type Span } from '../text/span.ts';
import { approximatePlaces } from './approximate-places.ts';
import { prefixAgreement, suffixAgreement } from './context.ts';
import { exactPlaces } from './exact-places.ts';
import { fold, foldOffset, unfoldSpan } from './fold.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';
import { type MatchRequest, type PreparedQuote, prepareQuote } from './prepared-quote.ts';
import { type Evidence, isTrustedApproximate, isTrustedExact, scoreOf } from './score.ts';
import type { MatchOutcome } from './types.ts';

/** Matches quotes against one text. What they share is computed once. */
export interface Matcher {
  /** The place of one quote. Never throws, whatever the quote. */
  match(request: MatchRequest): MatchOutcome;
  /** The places of many, quick ones first; yields once a quote, so that the caller can give way in between. */
  matchAll(requests: readonly MatchRequest[]): Generator<IndexedOutcome, void>;
}

/** The outcome of the request with this index. */
export interface IndexedOutcome {
  readonly index: number;
  readonly outcome: MatchOutcome;
}

/** A place with what speaks for it. */
interface Place {
  readonly span: Span;
  readonly evidence: Evidence;
  readonly score: number;
}

/**
 * Places whose scores differ by no more are equally good. One word of a context of 32 units makes 0.03; two contexts
 * that agree to the same unit make none.
 */
const EQUALLY_GOOD = 0.01;

/** Prepares a text for matching. Cost: linear; the index for approximate matching is made when first needed. */
export function createMatcher(text: string): Matcher {
  const page = fold(text);
  let grams: GramIndex | undefined;

  const place = (span: Span, similarity: number, quote: PreparedQuote, hint: number | null): Place => {
    const evidence = {
      quote: similarity,
      prefix: prefixAgreement(page.text, span.start, quote.context),
      suffix: suffixAgreement(page.text, span.end, quote.context),
      position: hint === null ? null : 1 - Math.min(1, Math.abs(span.start - hint) / Math.max(1, page.text.length)),
    };
    return { span, evidence, score: scoreOf(evidence) };
  };

  const exactly = (quote: PreparedQuote, request: MatchRequest): MatchOutcome | null => {
    const hint = hintOf(request);
    const places = exactPlaces(page.text, quote)
      .map((span) => place(span, 1, quote, hint))
      .filter(({ evidence }) => isTrustedExact(evidence, quote.words.length));
    // Of places that are alike in all but the position, only the one that stands exactly where the quote stood is it.
    const tied = equallyGood(places);
    const unmoved = tied.length > 1 && isPrecise(request) ? tied.find(({ span }) => span.start === hint) : undefined;
    return decide('found', unmoved === undefined ? tied : [unmoved]);
  };

  const approximately = (quote: PreparedQuote, request: MatchRequest): MatchOutcome => {
    grams ??= indexGrams(page.text);
    const hint = hintOf(request);
    const places = withoutOverlaps(
      approximatePlaces(grams, quote).map(({ span, similarity }) => place(span, similarity, quote, hint)),
    );
    const trusted = places.filter(({ evidence }) => isTrustedApproximate(evidence, quote.words.length));
    return (
      decide('changed', equallyGood(trusted)) ?? { status: 'lost', score: Math.max(0, ...places.map((p) => p.score)) }
    );
  };

  const decide = (status: 'found' | 'changed', tied: readonly Place[]): MatchOutcome | null => {
    const [best, ...others] = tied;
    if (best === undefined) return null;
    if (others.length === 0) return { status, span: unfoldSpan(page, best.span), score: best.score };
    const candidates = tied.map(({ span }) => unfoldSpan(page, span)).sort((a, b) => a.start - b.start);
    return { status: 'ambiguous', candidates, score: best.score };
  };

  const hintOf = ({ position }: MatchRequest): number | null =>
    position === undefined || position === null ? null : foldOffset(page, position.start);

  return {
    match(request) {
      const quote = prepareQuote(request.quote);
      if (quote === null) return NOTHING_TO_FIND;
      return exactly(quote, request) ?? approximately(quote, request);
    },
    *matchAll(requests) {
      const changed: { index: number; quote: PreparedQuote; request: MatchRequest }[] = [];
      for (const [index, request] of requests.entries()) {
        const quote = prepareQuote(request.quote);
        const outcome = quote === null ? NOTHING_TO_FIND : exactly(quote, request);
        if (outcome !== null) yield { index, outcome };
        else if (quote !== null) changed.push({ index, quote, request });
      }
      for (const { index, quote, request } of changed) yield { index, outcome: approximately(quote, request) };
    },
  };
}

const NOTHING_TO_FIND: MatchOutcome = { status: 'lost', score: 0 };

/** Of places that overlap the best one only: they are one place with several borders. */
function withoutOverlaps(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => b.score - a.score))
    if (!kept.some(({ span }) => overlaps(span, place.span))) kept.push(place);
  return kept;
}

/** The best places: one, or several that are equally good without regard to their position. */
function equallyGood(places: readonly Place[]): Place[] {
  const best = [...places].sort((a, b) => b.score - a.score)[0];
  if (best === undefined) return [];
  const likeness = ({ evidence }: Place): number => scoreOf({ ...evidence, position: null });
  return places.filter((place) => place === best || likeness(best) - likeness(place) <= EQUALLY_GOOD);
}

/** Whether the recorded position was taken in our normal form, so that "exactly there" means something. */
function isPrecise({ normalForm }: MatchRequest): boolean {
  return normalForm === undefined || normalForm === NORMAL_FORM;
}
