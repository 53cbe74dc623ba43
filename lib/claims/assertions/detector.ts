/** What a detector of unsourced assertions is: one phenomenon, its words, and what it says to a reader. */
import { hull, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { AssertionContext } from '../evidence.ts';
import type { AssertionKind } from '../types.ts';
import type { OwnVoice } from './own-voice.ts';
import type { PhraseFinder } from './phrases.ts';

/** Words that make a detector speak up. */
export interface AssertionHit {
  /** The very words; never empty. */
  readonly trigger: readonly Span[];
  /** How strong a sign these words are by themselves, 0 to 1. */
  readonly score: number;
  /** What in the lexicon matched: a feature of its own for the scorer. */
  readonly sign: string;
}

/** Marks one kind of assertion. */
export interface AssertionDetector {
  readonly id: string;
  readonly kind: AssertionKind;
  /** What it marks, for docs/rules.md. */
  readonly explain: string;
  /** A sentence it marks, of our own making. */
  readonly example: string;
  /** Sentences it stays silent on, of our own making. */
  readonly silentOn: readonly string[];
  /** One line for a reader, made from the words that triggered. */
  reason(words: string): string;
  /** Empty where it does not apply; never throws. */
  detect(voice: OwnVoice, context: AssertionContext): readonly AssertionHit[];
}

/** Hits for every phrase of a lexicon in the writer's own words. */
export function phraseHits(voice: OwnVoice, find: PhraseFinder, score: number): AssertionHit[] {
  return voice.stretches.flatMap((tokens) =>
    find(tokens).map(({ from, to, phrase }) => ({
      trigger: [spanOfTokens(tokens.slice(from, to))],
      score,
      sign: phrase,
    })),
  );
}

/** The span from the first token to the last. Throws `RangeError` when there is none. */
export function spanOfTokens(tokens: readonly Token[]): Span {
  return hull(tokens.map((token) => token.span));
}
