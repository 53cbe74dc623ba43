/**
 * What the writer says in their own voice: a sentence less speech in quotation marks, less everything that an attributed
 * claim says, less the words that attribute it. Detectors see only this, so that a mark can never fall on words that
 * somebody answers for.
 */
import type { Sentence } from '../../text/sentences.ts';
import { lengthOf, overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { isNewTurn } from '../../text/turn.ts';
import type { AssertionContext } from '../evidence.ts';

/** A sentence and the part of it that is the writer's own. */
export interface OwnVoice {
  readonly sentence: Sentence;
  /** Unbroken runs of the writer's own words, in reading order; empty where every word has another holder. */
  readonly stretches: readonly (readonly Token[])[];
  /** All words of the stretches. */
  readonly tokens: readonly Token[];
  /** Share of the sentence's units that are the writer's own, 0 to 1. */
  readonly share: number;
  /** Share of the sentence that attributed claims say or tag, 0 to 1. */
  readonly attributed: number;
}

/** Reads every sentence of an article for its own voice, in turns; the answer is parallel to `sentences`. */
export function* ownVoices(sentences: readonly Sentence[], context: AssertionContext): Generator<void, OwnVoice[]> {
  const speech = context.quotations.filter((quotation) => quotation.speech).map((quotation) => quotation.span);
  const claimed = [...context.contents, ...context.tags].sort((a, b) => a.start - b.start);
  const quoted = spansBySentence(sentences, speech);
  const said = spansBySentence(sentences, claimed);
  const voices: OwnVoice[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (isNewTurn(i)) yield;
    voices.push(ownVoiceOf(sentence, quoted[i] ?? [], said[i] ?? []));
  }
  return voices;
}

function ownVoiceOf(sentence: Sentence, quoted: readonly Span[], claimed: readonly Span[]): OwnVoice {
  const others = [...quoted, ...claimed];
  const stretches: Token[][] = [];
  let run: Token[] = [];
  for (const token of sentence.tokens) {
    if (!others.some((span) => overlaps(span, token.span))) run.push(token);
    else if (run.length > 0) {
      stretches.push(run);
      run = [];
    }
  }
  if (run.length > 0) stretches.push(run);
  const tokens = stretches.flat();
  const all = unitsOf(sentence.tokens);
  const attributed = unitsOf(sentence.tokens.filter((token) => claimed.some((span) => overlaps(span, token.span))));
  return { sentence, stretches, tokens, share: unitsOf(tokens) / all, attributed: attributed / all };
}

function unitsOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + lengthOf(token.span), 0);
}

/** For each sentence the spans that touch it. Both lists are in order of their starts; a span may touch several sentences. */
function spansBySentence(sentences: readonly Sentence[], spans: readonly Span[]): Span[][] {
  let first = 0;
  return sentences.map(({ span: stretch }) => {
    while (first < spans.length && (spans[first]?.end ?? 0) <= stretch.start) first += 1;
    const touching: Span[] = [];
    for (let i = first; i < spans.length; i += 1) {
      const span = spans[i];
      if (span === undefined || span.start >= stretch.end) break;
      if (overlaps(span, stretch)) touching.push(span);
    }
    return touching;
  });
}
