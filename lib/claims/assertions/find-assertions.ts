/**
 * Assertions nobody answers for. Detectors find the words, gates keep silent, a small linear model says how likely a
 * careful reader would want a source and of which kind the assertion is, and the article around it settles the score.
 */
import type { Sentence } from '../../text/sentences.ts';
import { overlaps, type Span, textOf } from '../../text/span.ts';
import { isNewTurn } from '../../text/turn.ts';
import type { AssertionContext, FoundAssertion } from '../evidence.ts';
import type { SentenceReading } from '../tagger/read-stretch.ts';
import { type AssertionHit, spanOfTokens } from './detector.ts';
import { FLAG_WEIGHTS, flagLogOdds, likeliestKind, SURROUNDINGS_WEIGHTS } from './model.ts';
import { hasOwnClause } from './own-clause.ts';
import type { OwnVoice } from './own-voice.ts';
import { type ReadSentence, readSentences } from './read-sentences.ts';
import { ASSERTION_DETECTORS } from './registry.ts';
import { settle, surroundingsOf } from './surroundings.ts';
import { weighedWords } from './weighed-words.ts';

/** Below this a sentence is no finding, not even at the fullest density. */
const LEAST_CONFIDENCE = 0.1;
/** How sure it is that a reader asks which research: what the guideline settles is not left to words beside it. */
const NAMELESS_CONFIDENCE = 0.6;
/** A reason quotes at most this many of the trigger's stretches. */
const MOST_TRIGGERS = 3;

/**
 * Finds the assertions of an article that are nobody's, in reading order, at any confidence from 0.1 up. A span never
 * overlaps attributed content. `vote` may change a confidence by what a network says of the sentence. Yields once a
 * block, so that its caller can give way.
 */
export function* findAssertions(
  sentences: readonly Sentence[],
  context: AssertionContext,
  vote: (confidence: number, reading: SentenceReading | undefined) => number = (confidence) => confidence,
): Generator<void, FoundAssertion[]> {
  const read = yield* readSentences(sentences, context);
  const odds = read.map(({ voice, attributed, silent, hits, features }) =>
    silent || (attributed && !hasOwnClause(voice, hits)) ? undefined : flagLogOdds(features),
  );
  const found: FoundAssertion[] = [];
  for (const [i, around] of surroundingsOf(odds).entries()) {
    if (isNewTurn(i)) yield;
    const sentence = read[i];
    if (sentence === undefined || around === undefined) continue;
    // The network speaks of whole sentences, and would hear the half that somebody answers for.
    const voted = vote(settle(around, SURROUNDINGS_WEIGHTS), sentence.attributed ? undefined : context.network?.[i]);
    const confidence = isNameless(sentence, context) ? Math.max(voted, NAMELESS_CONFIDENCE) : voted;
    if (confidence >= LEAST_CONFIDENCE) found.push(assertionOf(sentence, confidence, context));
  }
  return found;
}

/** Whether the sentence leans on research that is not named, by words that its reason can quote. */
function isNameless({ hits }: ReadSentence, { nameless = [] }: AssertionContext): boolean {
  return (hits.get('vague') ?? []).some(({ trigger }) =>
    trigger.some((part) => nameless.some((span) => overlaps(part, span))),
  );
}

function assertionOf(sentence: ReadSentence, confidence: number, context: AssertionContext): FoundAssertion {
  const { voice, hits, features } = sentence;
  const likeliest = likeliestKind(features, new Set(hits.keys()));
  // A sentence whose point is a figure asks for the figure's source, whatever else it leaves open.
  const assertion = isNameless(sentence, context) && likeliest !== 'statistic' ? 'vague' : likeliest;
  const { id, reason } = ASSERTION_DETECTORS[assertion];
  const loudest = loudestSpans(hits.get(assertion) ?? []);
  const words = loudest.length > 0 ? loudest : weighedWords(voice.tokens, FLAG_WEIGHTS);
  const span = spanAround(voice, words[0] ?? voice.sentence.span);
  const trigger = words.filter((part) => overlaps(part, span));
  return {
    kind: 'unsourced',
    assertion,
    span,
    trigger,
    confidence: Math.round(confidence * 1000) / 1000,
    rule: id,
    reason: reason(trigger.map((part) => textOf(context.article.text, part)).join('”, “')),
  };
}

/** The spans of the hits with the highest score, in reading order, none overlapping. */
function loudestSpans(hits: readonly AssertionHit[]): Span[] {
  const loudest = Math.max(...hits.map((hit) => hit.score));
  const spans = hits
    .filter((hit) => hit.score === loudest)
    .flatMap((hit) => hit.trigger)
    .sort((a, b) => a.start - b.start);
  return spans.filter((span, i) => i === 0 || span.start >= (spans[i - 1]?.end ?? 0)).slice(0, MOST_TRIGGERS);
}

/** The whole sentence; where a part of it is somebody's, only the stretch with the trigger. */
function spanAround({ sentence, stretches, attributed }: OwnVoice, trigger: Span): Span {
  if (attributed === 0) return sentence.span;
  const own = stretches.find((tokens) => tokens.some((token) => overlaps(token.span, trigger)));
  const opening = own?.findIndex(({ pos }) => pos !== 'PUNCT') ?? 0;
  return own === undefined ? trigger : spanOfTokens(own.slice(opening));
}
